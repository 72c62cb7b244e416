-- CreateTable
CREATE TABLE "MonitoringRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolYear" INTEGER NOT NULL,
    "occasion" TEXT NOT NULL,
    "launchedOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "surveys" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT
);

-- CreateTable
CREATE TABLE "AlertTalk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assignmentId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "heldOn" TEXT,
    "heldById" TEXT,
    "words" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SwotLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolYear" INTEGER NOT NULL,
    "quadrant" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Practice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "authorId" TEXT,
    "authorWords" TEXT,
    "description" TEXT NOT NULL,
    "steps" TEXT,
    "result" TEXT,
    "ages" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "stateOn" TEXT NOT NULL,
    "reason" TEXT,
    "eventId" TEXT,
    "documentId" TEXT,
    "unitId" TEXT,
    "votes" INTEGER,
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PracticeTag" (
    "practiceId" TEXT NOT NULL,
    "competence" TEXT NOT NULL,

    PRIMARY KEY ("practiceId", "competence"),
    CONSTRAINT "PracticeTag_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeReading" (
    "practiceId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("practiceId", "personId"),
    CONSTRAINT "PracticeReading_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeUse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "practiceId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "competence" TEXT,
    "startLevel" INTEGER,
    "reachedLevel" INTEGER,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "PracticeUse_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Award" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "schoolYear" INTEGER NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "number" TEXT,
    "on" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "unitId" TEXT,
    "orderId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT
);

-- CreateTable
CREATE TABLE "SchoolYearClosing" (
    "year" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "closedOn" TEXT NOT NULL,
    "closedById" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "openedNextOn" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "on" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "formId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT
);

-- CreateTable
CREATE TABLE "RegionalForm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "archivedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DestructionLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT,
    "subjectId" TEXT NOT NULL,
    "subjectName" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "carrier" TEXT NOT NULL,
    "sheets" INTEGER,
    "method" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "GuestLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "on" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "GuestVisit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "linkId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "path" TEXT NOT NULL,
    "address" TEXT,
    CONSTRAINT "GuestVisit_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "GuestLink" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stage" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "plainText" TEXT,
    "isDepersonalised" BOOLEAN NOT NULL DEFAULT false,
    "level" TEXT NOT NULL DEFAULT 'kindergarten',
    "eventId" TEXT,
    "practiceId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "publishedOn" TEXT,
    "removedOn" TEXT,
    "removedWhy" TEXT,
    "isExcuse" BOOLEAN NOT NULL DEFAULT false,
    "approvedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PublicationPlace" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicationId" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "link" TEXT,
    "postedOn" TEXT,
    "removedOn" TEXT,
    CONSTRAINT "PublicationPlace_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublicationPerson" (
    "publicationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "items" TEXT NOT NULL,

    PRIMARY KEY ("publicationId", "personId"),
    CONSTRAINT "PublicationPerson_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "MonitoringRound_schoolYear_occasion_idx" ON "MonitoringRound"("schoolYear", "occasion");

-- CreateIndex
CREATE UNIQUE INDEX "AlertTalk_assignmentId_key" ON "AlertTalk"("assignmentId");

-- CreateIndex
CREATE INDEX "AlertTalk_heldOn_dueOn_idx" ON "AlertTalk"("heldOn", "dueOn");

-- CreateIndex
CREATE INDEX "AlertTalk_unitId_idx" ON "AlertTalk"("unitId");

-- CreateIndex
CREATE INDEX "SwotLine_schoolYear_quadrant_position_idx" ON "SwotLine"("schoolYear", "quadrant", "position");

-- CreateIndex
CREATE INDEX "Practice_state_stateOn_idx" ON "Practice"("state", "stateOn");

-- CreateIndex
CREATE INDEX "Practice_authorId_idx" ON "Practice"("authorId");

-- CreateIndex
CREATE INDEX "PracticeTag_competence_idx" ON "PracticeTag"("competence");

-- CreateIndex
CREATE INDEX "PracticeReading_personId_idx" ON "PracticeReading"("personId");

-- CreateIndex
CREATE INDEX "PracticeUse_competence_idx" ON "PracticeUse"("competence");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeUse_practiceId_programmeId_key" ON "PracticeUse"("practiceId", "programmeId");

-- CreateIndex
CREATE INDEX "Award_schoolYear_kind_idx" ON "Award"("schoolYear", "kind");

-- CreateIndex
CREATE INDEX "Award_personId_idx" ON "Award"("personId");

-- CreateIndex
CREATE INDEX "Snapshot_on_idx" ON "Snapshot"("on");

-- CreateIndex
CREATE UNIQUE INDEX "DestructionLine_position_key" ON "DestructionLine"("position");

-- CreateIndex
CREATE INDEX "DestructionLine_documentId_idx" ON "DestructionLine"("documentId");

-- CreateIndex
CREATE INDEX "DestructionLine_subjectId_idx" ON "DestructionLine"("subjectId");

-- CreateIndex
CREATE INDEX "GuestVisit_linkId_at_idx" ON "GuestVisit"("linkId", "at");

-- CreateIndex
CREATE INDEX "Publication_stage_state_idx" ON "Publication"("stage", "state");

-- CreateIndex
CREATE INDEX "Publication_state_publishedOn_idx" ON "Publication"("state", "publishedOn");

-- CreateIndex
CREATE INDEX "PublicationPlace_resource_removedOn_idx" ON "PublicationPlace"("resource", "removedOn");

-- CreateIndex
CREATE UNIQUE INDEX "PublicationPlace_publicationId_resource_key" ON "PublicationPlace"("publicationId", "resource");

-- CreateIndex
CREATE INDEX "PublicationPerson_personId_idx" ON "PublicationPerson"("personId");
