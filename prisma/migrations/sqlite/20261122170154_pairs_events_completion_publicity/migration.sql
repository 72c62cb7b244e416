-- AlterTable
ALTER TABLE "Person" ADD COLUMN "building" TEXT;

-- CreateTable
CREATE TABLE "MatchPreset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "current" TEXT,
    "ownerId" TEXT,
    "isShared" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PairRule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "menteePersonId" TEXT NOT NULL,
    "mentorPersonId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "rank" INTEGER,
    "reason" TEXT,
    "isConfidential" BOOLEAN NOT NULL DEFAULT false,
    "openKey" TEXT,
    "from" TEXT NOT NULL,
    "liftedOn" TEXT,
    "byId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "MatchRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "dataHash" TEXT NOT NULL,
    "certificate" TEXT NOT NULL,
    "pairs" INTEGER NOT NULL,
    "score" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "MatchChoice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "runId" TEXT NOT NULL,
    "menteeId" TEXT NOT NULL,
    "mentorId" TEXT,
    "score" INTEGER,
    "parts" TEXT NOT NULL DEFAULT '[]',
    "proposedMentorId" TEXT,
    "reason" TEXT,
    "unitId" TEXT,
    CONSTRAINT "MatchChoice_runId_fkey" FOREIGN KEY ("runId") REFERENCES "MatchRun" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Material" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "url" TEXT,
    "audience" TEXT NOT NULL DEFAULT 'everyone',
    "archivedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "MaterialTag" (
    "materialId" TEXT NOT NULL,
    "competence" TEXT NOT NULL,

    PRIMARY KEY ("materialId", "competence"),
    CONSTRAINT "MaterialTag_materialId_fkey" FOREIGN KEY ("materialId") REFERENCES "Material" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MaterialReading" (
    "materialId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("materialId", "personId"),
    CONSTRAINT "MaterialReading_materialId_fkey" FOREIGN KEY ("materialId") REFERENCES "Material" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "planLineId" TEXT,
    "competence" TEXT,
    "minutes" INTEGER,
    "outcome" TEXT,
    "nextStep" TEXT,
    "nextOn" TEXT,
    "mentorId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "removedAt" DATETIME,
    CONSTRAINT "Meeting_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingMentee" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "answer" TEXT,
    "words" TEXT,
    "answeredAt" DATETIME,

    PRIMARY KEY ("meetingId", "personId"),
    CONSTRAINT "MeetingMentee_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MonthWithoutMeeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "words" TEXT,
    "at" DATETIME NOT NULL,
    "byId" TEXT
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "menteePersonId" TEXT NOT NULL,
    "observerId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "topic" TEXT,
    "answers" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Visit_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MentorReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "mentorId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "findings" TEXT,
    "difficulties" TEXT,
    "proposals" TEXT,
    "conclusion" TEXT,
    "description" TEXT,
    "handedInOn" TEXT,
    "acceptedOn" TEXT,
    "acceptedById" TEXT,
    "returnWords" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "strengths" TEXT,
    "communication" TEXT,
    "assessment" TEXT,
    "change" TEXT,
    "changeGround" TEXT,
    "returnWords" TEXT,
    "returnedById" TEXT,
    "approvedOn" TEXT,
    "approvedById" TEXT,
    "approvalHow" TEXT,
    "documentId" TEXT,
    "description" TEXT,
    "fingerprint" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Programme_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgrammeAgreement" (
    "programmeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "how" TEXT NOT NULL,
    "enteredById" TEXT,

    PRIMARY KEY ("programmeId", "personId"),
    CONSTRAINT "ProgrammeAgreement_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgrammeTask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "menteePersonId" TEXT,
    "competence" TEXT,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "ProgrammeTask_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgrammeTarget" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "menteePersonId" TEXT NOT NULL,
    "competence" TEXT NOT NULL,
    "startLevel" INTEGER,
    "targetLevel" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "due" TEXT,
    "reachedLevel" INTEGER,
    "reachedOn" TEXT,
    "position" INTEGER NOT NULL,
    CONSTRAINT "ProgrammeTarget_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "programmeId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "menteePersonId" TEXT,
    "competence" TEXT,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "responsible" TEXT,
    "result" TEXT,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "stateOn" TEXT,
    "reason" TEXT,
    "position" INTEGER NOT NULL,
    "libraryId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PlanItem_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanLibraryItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "competence" TEXT,
    "month" INTEGER,
    "content" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "result" TEXT,
    "origin" TEXT NOT NULL DEFAULT 'own',
    "practiceId" TEXT,
    "archivedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "types" TEXT NOT NULL,
    "direction" TEXT,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "stateOn" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "reason" TEXT,
    "runId" TEXT,
    "orderId" TEXT,
    "endOrderId" TEXT,
    "outcome" TEXT,
    "outcomeNote" TEXT,
    "endedOn" TEXT,
    "endGround" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "UnitMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "bankId" TEXT,
    "direction" TEXT,
    "from" TEXT NOT NULL,
    "to" TEXT,
    "enterGround" TEXT,
    "leaveGround" TEXT,
    "orderId" TEXT,
    "endOrderId" TEXT,
    "answer" TEXT,
    "answerWords" TEXT,
    "answeredAt" DATETIME,
    "basis" TEXT,
    "basisNote" TEXT,
    "orderRow" INTEGER,
    "openKey" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "UnitMember_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "UnitMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnitStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "words" TEXT,
    "byId" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "UnitStep_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Replacement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "initiator" TEXT NOT NULL,
    "noticedOn" TEXT NOT NULL,
    "stopsOn" TEXT NOT NULL,
    "orderDueOn" TEXT NOT NULL,
    "noticeId" TEXT,
    "newMentorId" TEXT,
    "newMemberId" TEXT,
    "withoutMentor" TEXT,
    "orderId" TEXT,
    "programmeId" TEXT,
    "handedOverOn" TEXT,
    "closedOn" TEXT,
    "note" TEXT,
    "openMemberId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT
);

-- CreateTable
CREATE TABLE "ProgrammePart" (
    "programmeId" TEXT NOT NULL,
    "menteePersonId" TEXT NOT NULL,
    "request" TEXT,
    "background" TEXT,

    PRIMARY KEY ("programmeId", "menteePersonId"),
    CONSTRAINT "ProgrammePart_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SupportRecord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "menteeId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT,
    "notes" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "SupportRecord_menteeId_fkey" FOREIGN KEY ("menteeId") REFERENCES "Mentee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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
    "isVotedIn" BOOLEAN,
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
CREATE TABLE "PracticePicture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "practiceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    CONSTRAINT "PracticePicture_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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
    "withPersonal" BOOLEAN NOT NULL DEFAULT false,
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
CREATE TABLE "ReadinessNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "row" TEXT NOT NULL,
    "answer" TEXT,
    "details" TEXT,
    "link" TEXT,
    "words" TEXT,
    "on" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT
);

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
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stage" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "plainText" TEXT,
    "plainTitle" TEXT,
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

-- CreateTable
CREATE TABLE "PublicationPicture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "shown" TEXT NOT NULL DEFAULT '[]',
    CONSTRAINT "PublicationPicture_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "stage" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "topic" TEXT,
    "on" TEXT NOT NULL,
    "startsAt" TEXT,
    "endsAt" TEXT,
    "place" TEXT,
    "leaderId" TEXT,
    "leaderWords" TEXT,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "cancelledWhy" TEXT,
    "code" TEXT NOT NULL,
    "surveyId" TEXT,
    "chairId" TEXT,
    "secretaryId" TEXT,
    "guests" TEXT,
    "minutesDocumentId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "EventItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "speakerId" TEXT,
    "speakerWords" TEXT,
    "minutes" INTEGER,
    "heard" TEXT,
    "spoke" TEXT,
    "votesFor" INTEGER,
    "votesAgainst" INTEGER,
    "abstained" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "EventItem_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "due" TEXT,
    "responsibleId" TEXT,
    "doneOn" TEXT,
    "doneById" TEXT,
    CONSTRAINT "EventDecision_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "EventItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventVisitor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "presence" TEXT NOT NULL DEFAULT 'invited',
    "reason" TEXT,
    "how" TEXT,
    "markedAt" DATETIME,
    "markedById" TEXT,
    "invitedAt" DATETIME NOT NULL,
    CONSTRAINT "EventVisitor_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SurveyLetter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assignmentId" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME,
    "problem" TEXT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Mentee" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "openPersonId" TEXT,
    "shelf" TEXT NOT NULL DEFAULT 'open',
    "state" TEXT NOT NULL DEFAULT 'identified',
    "stateOn" TEXT NOT NULL,
    "reason" TEXT,
    "returnOn" TEXT,
    "category" TEXT,
    "want" TEXT,
    "request" TEXT,
    "requestKey" TEXT NOT NULL DEFAULT '',
    "couldTeach" BOOLEAN NOT NULL DEFAULT false,
    "deficitIndex" INTEGER NOT NULL DEFAULT -1,
    "priorities" TEXT NOT NULL DEFAULT '[]',
    "counts" TEXT NOT NULL DEFAULT 'self',
    "priority" INTEGER NOT NULL DEFAULT 3,
    "support" TEXT NOT NULL DEFAULT 'searching',
    "supportNote" TEXT,
    "searchOn" TEXT,
    "temporaryCuratorId" TEXT,
    "temporaryFrom" TEXT,
    "slots" TEXT NOT NULL DEFAULT '[]',
    "ages" TEXT NOT NULL DEFAULT '[]',
    "enteredOn" TEXT,
    "leftOn" TEXT,
    "requestId" TEXT,
    "deficitsId" TEXT,
    "observedOn" TEXT,
    "observedById" TEXT,
    "observerNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Mentee_personId_sortKey_searchKey_post_fkey" FOREIGN KEY ("personId", "sortKey", "searchKey", "post") REFERENCES "Person" ("id", "sortKey", "searchKey", "post") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Mentee" ("category", "couldTeach", "counts", "createdAt", "deficitIndex", "deficitsId", "enteredOn", "id", "leftOn", "observedById", "observedOn", "observerNote", "openPersonId", "personId", "post", "priorities", "priority", "reason", "request", "requestId", "requestKey", "returnOn", "searchKey", "searchOn", "shelf", "sortKey", "state", "stateOn", "support", "supportNote", "updatedAt", "version", "want") SELECT "category", "couldTeach", "counts", "createdAt", "deficitIndex", "deficitsId", "enteredOn", "id", "leftOn", "observedById", "observedOn", "observerNote", "openPersonId", "personId", "post", "priorities", "priority", "reason", "request", "requestId", "requestKey", "returnOn", "searchKey", "searchOn", "shelf", "sortKey", "state", "stateOn", "support", "supportNote", "updatedAt", "version", "want" FROM "Mentee";
DROP TABLE "Mentee";
ALTER TABLE "new_Mentee" RENAME TO "Mentee";
CREATE UNIQUE INDEX "Mentee_openPersonId_key" ON "Mentee"("openPersonId");
CREATE INDEX "Mentee_sortKey_idx" ON "Mentee"("sortKey");
CREATE INDEX "Mentee_shelf_sortKey_idx" ON "Mentee"("shelf", "sortKey");
CREATE INDEX "Mentee_shelf_deficitIndex_sortKey_idx" ON "Mentee"("shelf", "deficitIndex", "sortKey");
CREATE INDEX "Mentee_shelf_stateOn_sortKey_idx" ON "Mentee"("shelf", "stateOn", "sortKey");
CREATE INDEX "Mentee_shelf_priority_sortKey_idx" ON "Mentee"("shelf", "priority", "sortKey");
CREATE INDEX "Mentee_state_sortKey_idx" ON "Mentee"("state", "sortKey");
CREATE INDEX "Mentee_state_deficitIndex_sortKey_idx" ON "Mentee"("state", "deficitIndex", "sortKey");
CREATE INDEX "Mentee_state_stateOn_sortKey_idx" ON "Mentee"("state", "stateOn", "sortKey");
CREATE INDEX "Mentee_personId_idx" ON "Mentee"("personId");
CREATE TABLE "new_Mentor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "openPersonId" TEXT,
    "shelf" TEXT NOT NULL DEFAULT 'open',
    "state" TEXT NOT NULL DEFAULT 'candidate',
    "stateOn" TEXT NOT NULL,
    "reason" TEXT,
    "suspendedUntil" TEXT,
    "answers" TEXT NOT NULL DEFAULT '{}',
    "candidateId" TEXT,
    "readiness" INTEGER NOT NULL DEFAULT -1,
    "caseMark" INTEGER,
    "readyFrom" TEXT,
    "capacity" INTEGER NOT NULL DEFAULT 1,
    "load" INTEGER NOT NULL DEFAULT 0,
    "hours" TEXT,
    "slots" TEXT NOT NULL DEFAULT '[]',
    "ages" TEXT NOT NULL DEFAULT '[]',
    "strongest" TEXT NOT NULL DEFAULT '[]',
    "confirmedOn" TEXT,
    "confirmedById" TEXT,
    "trainedOn" TEXT,
    "trainingNote" TEXT,
    "admittedOn" TEXT,
    "admittedById" TEXT,
    "admissionNote" TEXT,
    "enteredOn" TEXT,
    "leftOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Mentor_personId_sortKey_searchKey_post_fkey" FOREIGN KEY ("personId", "sortKey", "searchKey", "post") REFERENCES "Person" ("id", "sortKey", "searchKey", "post") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Mentor" ("admissionNote", "admittedById", "admittedOn", "answers", "candidateId", "capacity", "caseMark", "confirmedById", "confirmedOn", "createdAt", "enteredOn", "hours", "id", "leftOn", "load", "openPersonId", "personId", "post", "readiness", "readyFrom", "reason", "searchKey", "shelf", "slots", "sortKey", "state", "stateOn", "strongest", "suspendedUntil", "trainedOn", "trainingNote", "updatedAt", "version") SELECT "admissionNote", "admittedById", "admittedOn", "answers", "candidateId", "capacity", "caseMark", "confirmedById", "confirmedOn", "createdAt", "enteredOn", "hours", "id", "leftOn", "load", "openPersonId", "personId", "post", "readiness", "readyFrom", "reason", "searchKey", "shelf", "slots", "sortKey", "state", "stateOn", "strongest", "suspendedUntil", "trainedOn", "trainingNote", "updatedAt", "version" FROM "Mentor";
DROP TABLE "Mentor";
ALTER TABLE "new_Mentor" RENAME TO "Mentor";
CREATE UNIQUE INDEX "Mentor_openPersonId_key" ON "Mentor"("openPersonId");
CREATE INDEX "Mentor_sortKey_idx" ON "Mentor"("sortKey");
CREATE INDEX "Mentor_shelf_sortKey_idx" ON "Mentor"("shelf", "sortKey");
CREATE INDEX "Mentor_shelf_readiness_sortKey_idx" ON "Mentor"("shelf", "readiness", "sortKey");
CREATE INDEX "Mentor_shelf_stateOn_sortKey_idx" ON "Mentor"("shelf", "stateOn", "sortKey");
CREATE INDEX "Mentor_state_sortKey_idx" ON "Mentor"("state", "sortKey");
CREATE INDEX "Mentor_state_readiness_sortKey_idx" ON "Mentor"("state", "readiness", "sortKey");
CREATE INDEX "Mentor_state_stateOn_sortKey_idx" ON "Mentor"("state", "stateOn", "sortKey");
CREATE INDEX "Mentor_personId_idx" ON "Mentor"("personId");
CREATE TABLE "new_OrganisationRules" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "numberPattern" TEXT NOT NULL,
    "numberFirst" BOOLEAN NOT NULL,
    "youngTeacherYears" INTEGER NOT NULL,
    "answeredShare" INTEGER NOT NULL DEFAULT 100,
    "regulationRules" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_OrganisationRules" ("id", "numberFirst", "numberPattern", "regulationRules", "version", "youngTeacherYears") SELECT "id", "numberFirst", "numberPattern", "regulationRules", "version", "youngTeacherYears" FROM "OrganisationRules";
DROP TABLE "OrganisationRules";
ALTER TABLE "new_OrganisationRules" RENAME TO "OrganisationRules";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "MatchPreset_current_key" ON "MatchPreset"("current");

-- CreateIndex
CREATE UNIQUE INDEX "PairRule_openKey_key" ON "PairRule"("openKey");

-- CreateIndex
CREATE INDEX "PairRule_liftedOn_idx" ON "PairRule"("liftedOn");

-- CreateIndex
CREATE INDEX "PairRule_menteePersonId_idx" ON "PairRule"("menteePersonId");

-- CreateIndex
CREATE INDEX "PairRule_mentorPersonId_idx" ON "PairRule"("mentorPersonId");

-- CreateIndex
CREATE INDEX "MatchRun_state_createdAt_idx" ON "MatchRun"("state", "createdAt");

-- CreateIndex
CREATE INDEX "MatchChoice_menteeId_idx" ON "MatchChoice"("menteeId");

-- CreateIndex
CREATE UNIQUE INDEX "MatchChoice_runId_menteeId_key" ON "MatchChoice"("runId", "menteeId");

-- CreateIndex
CREATE INDEX "Material_archivedOn_createdAt_idx" ON "Material"("archivedOn", "createdAt");

-- CreateIndex
CREATE INDEX "MaterialTag_competence_idx" ON "MaterialTag"("competence");

-- CreateIndex
CREATE INDEX "MaterialReading_personId_idx" ON "MaterialReading"("personId");

-- CreateIndex
CREATE INDEX "Meeting_unitId_on_idx" ON "Meeting"("unitId", "on");

-- CreateIndex
CREATE INDEX "Meeting_mentorId_on_idx" ON "Meeting"("mentorId", "on");

-- CreateIndex
CREATE INDEX "MeetingMentee_personId_answer_idx" ON "MeetingMentee"("personId", "answer");

-- CreateIndex
CREATE UNIQUE INDEX "MonthWithoutMeeting_unitId_month_key" ON "MonthWithoutMeeting"("unitId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_personId_key" ON "CalendarFeed"("personId");

-- CreateIndex
CREATE INDEX "Visit_unitId_on_idx" ON "Visit"("unitId", "on");

-- CreateIndex
CREATE INDEX "Visit_menteePersonId_on_idx" ON "Visit"("menteePersonId", "on");

-- CreateIndex
CREATE INDEX "MentorReport_handedInOn_idx" ON "MentorReport"("handedInOn");

-- CreateIndex
CREATE UNIQUE INDEX "MentorReport_unitId_mentorId_from_key" ON "MentorReport"("unitId", "mentorId", "from");

-- CreateIndex
CREATE INDEX "Programme_state_idx" ON "Programme"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_unitId_edition_key" ON "Programme"("unitId", "edition");

-- CreateIndex
CREATE INDEX "ProgrammeTask_programmeId_position_idx" ON "ProgrammeTask"("programmeId", "position");

-- CreateIndex
CREATE INDEX "ProgrammeTarget_competence_idx" ON "ProgrammeTarget"("competence");

-- CreateIndex
CREATE UNIQUE INDEX "ProgrammeTarget_programmeId_menteePersonId_competence_key" ON "ProgrammeTarget"("programmeId", "menteePersonId", "competence");

-- CreateIndex
CREATE INDEX "PlanItem_programmeId_position_idx" ON "PlanItem"("programmeId", "position");

-- CreateIndex
CREATE INDEX "PlanItem_state_to_idx" ON "PlanItem"("state", "to");

-- CreateIndex
CREATE INDEX "PlanItem_lineId_idx" ON "PlanItem"("lineId");

-- CreateIndex
CREATE INDEX "PlanLibraryItem_archivedOn_competence_idx" ON "PlanLibraryItem"("archivedOn", "competence");

-- CreateIndex
CREATE INDEX "PlanLibraryItem_practiceId_idx" ON "PlanLibraryItem"("practiceId");

-- CreateIndex
CREATE INDEX "Unit_state_from_idx" ON "Unit"("state", "from");

-- CreateIndex
CREATE INDEX "Unit_orderId_idx" ON "Unit"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "UnitMember_openKey_key" ON "UnitMember"("openKey");

-- CreateIndex
CREATE INDEX "UnitMember_unitId_idx" ON "UnitMember"("unitId");

-- CreateIndex
CREATE INDEX "UnitMember_personId_role_idx" ON "UnitMember"("personId", "role");

-- CreateIndex
CREATE INDEX "UnitMember_bankId_idx" ON "UnitMember"("bankId");

-- CreateIndex
CREATE INDEX "UnitStep_unitId_at_idx" ON "UnitStep"("unitId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Replacement_openMemberId_key" ON "Replacement"("openMemberId");

-- CreateIndex
CREATE INDEX "Replacement_unitId_idx" ON "Replacement"("unitId");

-- CreateIndex
CREATE INDEX "Replacement_closedOn_orderDueOn_idx" ON "Replacement"("closedOn", "orderDueOn");

-- CreateIndex
CREATE INDEX "ProgrammePart_menteePersonId_idx" ON "ProgrammePart"("menteePersonId");

-- CreateIndex
CREATE INDEX "SupportRecord_menteeId_on_idx" ON "SupportRecord"("menteeId", "on");

-- CreateIndex
CREATE INDEX "Practice_state_stateOn_idx" ON "Practice"("state", "stateOn");

-- CreateIndex
CREATE INDEX "Practice_authorId_idx" ON "Practice"("authorId");

-- CreateIndex
CREATE INDEX "Practice_eventId_idx" ON "Practice"("eventId");

-- CreateIndex
CREATE INDEX "PracticeTag_competence_idx" ON "PracticeTag"("competence");

-- CreateIndex
CREATE INDEX "PracticeReading_personId_idx" ON "PracticeReading"("personId");

-- CreateIndex
CREATE INDEX "PracticePicture_practiceId_position_idx" ON "PracticePicture"("practiceId", "position");

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
CREATE INDEX "ReadinessNote_row_on_idx" ON "ReadinessNote"("row", "on");

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
CREATE INDEX "Publication_stage_state_idx" ON "Publication"("stage", "state");

-- CreateIndex
CREATE INDEX "Publication_state_publishedOn_idx" ON "Publication"("state", "publishedOn");

-- CreateIndex
CREATE INDEX "PublicationPlace_resource_removedOn_idx" ON "PublicationPlace"("resource", "removedOn");

-- CreateIndex
CREATE UNIQUE INDEX "PublicationPlace_publicationId_resource_key" ON "PublicationPlace"("publicationId", "resource");

-- CreateIndex
CREATE INDEX "PublicationPerson_personId_idx" ON "PublicationPerson"("personId");

-- CreateIndex
CREATE INDEX "PublicationPicture_publicationId_position_idx" ON "PublicationPicture"("publicationId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Event_code_key" ON "Event"("code");

-- CreateIndex
CREATE INDEX "Event_stage_on_idx" ON "Event"("stage", "on");

-- CreateIndex
CREATE INDEX "Event_state_on_idx" ON "Event"("state", "on");

-- CreateIndex
CREATE INDEX "Event_on_idx" ON "Event"("on");

-- CreateIndex
CREATE INDEX "EventItem_eventId_position_idx" ON "EventItem"("eventId", "position");

-- CreateIndex
CREATE INDEX "EventDecision_itemId_position_idx" ON "EventDecision"("itemId", "position");

-- CreateIndex
CREATE INDEX "EventDecision_doneOn_due_idx" ON "EventDecision"("doneOn", "due");

-- CreateIndex
CREATE INDEX "EventDecision_responsibleId_idx" ON "EventDecision"("responsibleId");

-- CreateIndex
CREATE INDEX "EventVisitor_personId_presence_idx" ON "EventVisitor"("personId", "presence");

-- CreateIndex
CREATE UNIQUE INDEX "EventVisitor_eventId_personId_key" ON "EventVisitor"("eventId", "personId");

-- CreateIndex
CREATE INDEX "SurveyLetter_surveyId_createdAt_idx" ON "SurveyLetter"("surveyId", "createdAt");

-- CreateIndex
CREATE INDEX "SurveyLetter_sentAt_problem_idx" ON "SurveyLetter"("sentAt", "problem");
