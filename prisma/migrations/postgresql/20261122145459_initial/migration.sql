-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Roadmap" (
    "id" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "documentId" TEXT,
    "copiedFromId" TEXT,
    "effectiveOn" TEXT,
    "lapsedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Roadmap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoadmapItem" (
    "id" TEXT NOT NULL,
    "roadmapId" TEXT NOT NULL,
    "parentId" TEXT,
    "stage" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "term" TEXT,
    "responsible" TEXT,
    "result" TEXT,
    "doneOn" TEXT,
    "doneNote" TEXT,
    "evidenceDocumentId" TEXT,
    "evidenceFileId" TEXT,
    "evidenceUrl" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoadmapItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Regulation" (
    "id" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "chapters" TEXT NOT NULL,
    "documentId" TEXT,
    "effectiveOn" TEXT,
    "lapsedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Regulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegulationAdoption" (
    "id" TEXT NOT NULL,
    "regulationId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "minutesNumber" TEXT,
    "minutesDate" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RegulationAdoption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mentee" (
    "id" TEXT NOT NULL,
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
    "enteredOn" TEXT,
    "leftOn" TEXT,
    "requestId" TEXT,
    "deficitsId" TEXT,
    "observedOn" TEXT,
    "observedById" TEXT,
    "observerNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Mentee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MenteeDeficit" (
    "id" TEXT NOT NULL,
    "menteeId" TEXT NOT NULL,
    "competence" TEXT NOT NULL,
    "level" INTEGER,
    "isPriority" BOOLEAN NOT NULL DEFAULT false,
    "severity" INTEGER NOT NULL,

    CONSTRAINT "MenteeDeficit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MenteeObservation" (
    "id" TEXT NOT NULL,
    "menteeId" TEXT NOT NULL,
    "competence" TEXT NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "MenteeObservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MenteeStep" (
    "id" TEXT NOT NULL,
    "menteeId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "byId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MenteeStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankView" (
    "id" TEXT NOT NULL,
    "bank" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BankView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mentor" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Mentor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MentorStrength" (
    "id" TEXT NOT NULL,
    "mentorId" TEXT NOT NULL,
    "competence" TEXT NOT NULL,
    "level" INTEGER,
    "isTop" BOOLEAN NOT NULL DEFAULT false,
    "said" INTEGER NOT NULL,
    "confirmed" INTEGER,

    CONSTRAINT "MentorStrength_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MentorStep" (
    "id" TEXT NOT NULL,
    "mentorId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "byId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MentorStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MentorCriteria" (
    "id" TEXT NOT NULL,
    "years" INTEGER NOT NULL,
    "categories" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MentorCriteria_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MentorSearch" (
    "id" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "endedOn" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MentorSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "login" TEXT NOT NULL,
    "passwordHash" TEXT,
    "passwordSetAt" TIMESTAMP(3),
    "disabledAt" TIMESTAMP(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AddressLock" (
    "address" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "lockedUntil" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AddressLock_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "data" TEXT NOT NULL,
    "device" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "batch" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "choices" TEXT,
    "validUntil" TEXT,
    "offeredOn" TEXT NOT NULL,
    "offeredAt" TIMESTAMP(3) NOT NULL,
    "offeredById" TEXT NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMP(3),
    "signedOn" TEXT,
    "way" TEXT,
    "registeredById" TEXT,
    "template" TEXT,
    "description" TEXT,
    "text" TEXT,
    "fingerprint" TEXT,
    "zoneOffset" TEXT,
    "address" TEXT,
    "method" TEXT,
    "withdrawnOn" TEXT,
    "stopsOn" TEXT,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawalWay" TEXT,
    "withdrawalById" TEXT,
    "withdrawal" TEXT,
    "settlement" TEXT,
    "settledOn" TEXT,
    "settledById" TEXT,
    "settlementNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsentDuty" (
    "id" TEXT NOT NULL,
    "consentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "remindOn" TEXT NOT NULL,
    "doneOn" TEXT,
    "doneById" TEXT,

    CONSTRAINT "ConsentDuty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "stage" INTEGER,
    "schoolYear" INTEGER NOT NULL,
    "input" TEXT NOT NULL,
    "description" TEXT,
    "editedByHand" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT,
    "fingerprint" TEXT,
    "number" TEXT,
    "numberYear" INTEGER,
    "signedOn" TEXT,
    "effectiveOn" TEXT,
    "signatoryPersonId" TEXT,
    "signatoryPost" TEXT,
    "signatoryName" TEXT,
    "registeredAt" TIMESTAMP(3),
    "registeredById" TEXT,
    "wordFileId" TEXT,
    "lapsedOn" TEXT,
    "searchKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentLink" (
    "id" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "part" TEXT,

    CONSTRAINT "DocumentLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Acquaintance" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "due" TEXT,
    "how" TEXT,
    "on" TEXT,
    "at" TIMESTAMP(3),
    "zoneOffset" TEXT,
    "address" TEXT,
    "registeredById" TEXT,

    CONSTRAINT "Acquaintance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "uploadedAt" TIMESTAMP(3) NOT NULL,
    "uploadedById" TEXT,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileBytes" (
    "fileId" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "FileBytes_pkey" PRIMARY KEY ("fileId")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "actorGender" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "subjectName" TEXT NOT NULL,
    "stage" INTEGER,
    "details" TEXT NOT NULL,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationVersion" (
    "id" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "fullNameCases" TEXT NOT NULL,
    "founder" TEXT,
    "place" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "inn" TEXT NOT NULL,
    "ogrn" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "site" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OrganisationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationRules" (
    "id" TEXT NOT NULL,
    "numberPattern" TEXT NOT NULL,
    "numberFirst" BOOLEAN NOT NULL,
    "youngTeacherYears" INTEGER NOT NULL,
    "regulationRules" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OrganisationRules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signatory" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "acting" BOOLEAN NOT NULL,
    "basis" TEXT,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,

    CONSTRAINT "Signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameInstrumental" TEXT NOT NULL,
    "nameGenitive" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "chairPost" TEXT,
    "chairName" TEXT,
    "position" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "LegalAct" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "LegalAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "patronymic" TEXT,
    "gender" TEXT NOT NULL,
    "nameCases" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "postCases" TEXT NOT NULL,
    "birthDate" TEXT,
    "education" TEXT,
    "category" TEXT NOT NULL DEFAULT 'none',
    "categoryExtra" TEXT,
    "categoryYear" INTEGER,
    "hiredOn" TEXT,
    "dismissedOn" TEXT,
    "serviceTotalMonths" INTEGER,
    "servicePedagogicalMonths" INTEGER,
    "servicePostMonths" INTEGER,
    "serviceHereMonths" INTEGER,
    "serviceAsOf" TEXT,
    "teachingSince" TEXT NOT NULL DEFAULT '',
    "phone" TEXT,
    "email" TEXT,
    "group" TEXT,
    "employment" TEXT NOT NULL DEFAULT 'main',
    "rate" TEXT,
    "externalOrganisation" TEXT,
    "externalAgreement" TEXT,
    "note" TEXT,
    "searchKey" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerName" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "patronymic" TEXT,
    "until" TEXT NOT NULL,

    CONSTRAINT "FormerName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportDraft" (
    "id" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sheet" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "runId" TEXT,

    CONSTRAINT "ImportDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "created" INTEGER NOT NULL,
    "updated" INTEGER NOT NULL,
    "skipped" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportChange" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT NOT NULL,

    CONSTRAINT "ImportChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportMapping" (
    "signature" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ImportMapping_pkey" PRIMARY KEY ("signature")
);

-- CreateTable
CREATE TABLE "QuestionnaireVersion" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT,
    "note" TEXT,

    CONSTRAINT "QuestionnaireVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionnaireDraft" (
    "key" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" TEXT,

    CONSTRAINT "QuestionnaireDraft_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Survey" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "occasion" TEXT,
    "code" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "closedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'assigned',
    "takenUntil" TEXT NOT NULL,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "scope" TEXT NOT NULL DEFAULT '{}',
    "nonce" TEXT NOT NULL,
    "pin" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),
    "draft" TEXT NOT NULL DEFAULT '{"answers":{},"versions":{}}',
    "draftVersion" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMP(3),
    "invitedAt" TIMESTAMP(3) NOT NULL,
    "openedAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "refusedAt" TIMESTAMP(3),
    "returnedAt" TIMESTAMP(3),
    "remindedAt" TIMESTAMP(3),
    "returnWords" TEXT,
    "answers" TEXT,
    "words" TEXT,
    "answeredOn" TEXT,
    "way" TEXT,
    "enteredById" TEXT,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Roadmap_state_idx" ON "Roadmap"("state");

-- CreateIndex
CREATE INDEX "RoadmapItem_roadmapId_stage_position_idx" ON "RoadmapItem"("roadmapId", "stage", "position");

-- CreateIndex
CREATE INDEX "Regulation_state_idx" ON "Regulation"("state");

-- CreateIndex
CREATE UNIQUE INDEX "RegulationAdoption_regulationId_bodyId_key" ON "RegulationAdoption"("regulationId", "bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "Mentee_openPersonId_key" ON "Mentee"("openPersonId");

-- CreateIndex
CREATE INDEX "Mentee_sortKey_idx" ON "Mentee"("sortKey");

-- CreateIndex
CREATE INDEX "Mentee_shelf_sortKey_idx" ON "Mentee"("shelf", "sortKey");

-- CreateIndex
CREATE INDEX "Mentee_shelf_deficitIndex_sortKey_idx" ON "Mentee"("shelf", "deficitIndex", "sortKey");

-- CreateIndex
CREATE INDEX "Mentee_shelf_stateOn_sortKey_idx" ON "Mentee"("shelf", "stateOn", "sortKey");

-- CreateIndex
CREATE INDEX "Mentee_shelf_priority_sortKey_idx" ON "Mentee"("shelf", "priority", "sortKey");

-- CreateIndex
CREATE INDEX "Mentee_state_sortKey_idx" ON "Mentee"("state", "sortKey");

-- CreateIndex
CREATE INDEX "Mentee_state_deficitIndex_sortKey_idx" ON "Mentee"("state", "deficitIndex", "sortKey");

-- CreateIndex
CREATE INDEX "Mentee_state_stateOn_sortKey_idx" ON "Mentee"("state", "stateOn", "sortKey");

-- CreateIndex
CREATE INDEX "Mentee_personId_idx" ON "Mentee"("personId");

-- CreateIndex
CREATE INDEX "MenteeDeficit_competence_severity_idx" ON "MenteeDeficit"("competence", "severity");

-- CreateIndex
CREATE UNIQUE INDEX "MenteeDeficit_menteeId_competence_key" ON "MenteeDeficit"("menteeId", "competence");

-- CreateIndex
CREATE UNIQUE INDEX "MenteeObservation_menteeId_competence_key" ON "MenteeObservation"("menteeId", "competence");

-- CreateIndex
CREATE INDEX "MenteeStep_menteeId_at_idx" ON "MenteeStep"("menteeId", "at");

-- CreateIndex
CREATE INDEX "BankView_bank_isShared_idx" ON "BankView"("bank", "isShared");

-- CreateIndex
CREATE INDEX "BankView_bank_ownerId_idx" ON "BankView"("bank", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Mentor_openPersonId_key" ON "Mentor"("openPersonId");

-- CreateIndex
CREATE INDEX "Mentor_sortKey_idx" ON "Mentor"("sortKey");

-- CreateIndex
CREATE INDEX "Mentor_shelf_sortKey_idx" ON "Mentor"("shelf", "sortKey");

-- CreateIndex
CREATE INDEX "Mentor_shelf_readiness_sortKey_idx" ON "Mentor"("shelf", "readiness", "sortKey");

-- CreateIndex
CREATE INDEX "Mentor_shelf_stateOn_sortKey_idx" ON "Mentor"("shelf", "stateOn", "sortKey");

-- CreateIndex
CREATE INDEX "Mentor_state_sortKey_idx" ON "Mentor"("state", "sortKey");

-- CreateIndex
CREATE INDEX "Mentor_state_readiness_sortKey_idx" ON "Mentor"("state", "readiness", "sortKey");

-- CreateIndex
CREATE INDEX "Mentor_state_stateOn_sortKey_idx" ON "Mentor"("state", "stateOn", "sortKey");

-- CreateIndex
CREATE INDEX "Mentor_personId_idx" ON "Mentor"("personId");

-- CreateIndex
CREATE INDEX "MentorStrength_competence_confirmed_idx" ON "MentorStrength"("competence", "confirmed");

-- CreateIndex
CREATE UNIQUE INDEX "MentorStrength_mentorId_competence_key" ON "MentorStrength"("mentorId", "competence");

-- CreateIndex
CREATE INDEX "MentorStep_mentorId_at_idx" ON "MentorStep"("mentorId", "at");

-- CreateIndex
CREATE INDEX "MentorSearch_endedOn_idx" ON "MentorSearch"("endedOn");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_key" ON "User"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "User_login_key" ON "User"("login");

-- CreateIndex
CREATE INDEX "RoleGrant_userId_idx" ON "RoleGrant"("userId");

-- CreateIndex
CREATE INDEX "SignInLink_userId_idx" ON "SignInLink"("userId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "Consent_personId_kind_answer_idx" ON "Consent"("personId", "kind", "answer");

-- CreateIndex
CREATE INDEX "Consent_kind_answer_validUntil_idx" ON "Consent"("kind", "answer", "validUntil");

-- CreateIndex
CREATE INDEX "Consent_validUntil_idx" ON "Consent"("validUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_batch_personId_key" ON "Consent"("batch", "personId");

-- CreateIndex
CREATE INDEX "ConsentDuty_doneOn_due_idx" ON "ConsentDuty"("doneOn", "due");

-- CreateIndex
CREATE UNIQUE INDEX "ConsentDuty_consentId_kind_key" ON "ConsentDuty"("consentId", "kind");

-- CreateIndex
CREATE INDEX "Document_series_numberYear_number_idx" ON "Document"("series", "numberYear", "number");

-- CreateIndex
CREATE INDEX "Document_state_updatedAt_idx" ON "Document"("state", "updatedAt");

-- CreateIndex
CREATE INDEX "Document_schoolYear_signedOn_idx" ON "Document"("schoolYear", "signedOn");

-- CreateIndex
CREATE INDEX "Document_kind_state_idx" ON "Document"("kind", "state");

-- CreateIndex
CREATE INDEX "DocumentLink_toId_idx" ON "DocumentLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentLink_fromId_toId_kind_key" ON "DocumentLink"("fromId", "toId", "kind");

-- CreateIndex
CREATE INDEX "Acquaintance_personId_how_idx" ON "Acquaintance"("personId", "how");

-- CreateIndex
CREATE UNIQUE INDEX "Acquaintance_documentId_personId_key" ON "Acquaintance"("documentId", "personId");

-- CreateIndex
CREATE INDEX "StoredFile_subjectKind_subjectId_idx" ON "StoredFile"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "JournalEntry_at_idx" ON "JournalEntry"("at");

-- CreateIndex
CREATE INDEX "JournalEntry_subjectKind_subjectId_at_idx" ON "JournalEntry"("subjectKind", "subjectId", "at");

-- CreateIndex
CREATE INDEX "JournalEntry_actorId_at_idx" ON "JournalEntry"("actorId", "at");

-- CreateIndex
CREATE INDEX "JournalEntry_stage_at_idx" ON "JournalEntry"("stage", "at");

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationVersion_validFrom_key" ON "OrganisationVersion"("validFrom");

-- CreateIndex
CREATE INDEX "Signatory_validFrom_idx" ON "Signatory"("validFrom");

-- CreateIndex
CREATE INDEX "Person_sortKey_id_dismissedOn_idx" ON "Person"("sortKey", "id", "dismissedOn");

-- CreateIndex
CREATE INDEX "Person_post_sortKey_id_dismissedOn_idx" ON "Person"("post", "sortKey", "id", "dismissedOn");

-- CreateIndex
CREATE INDEX "Person_hiredOn_sortKey_id_dismissedOn_idx" ON "Person"("hiredOn", "sortKey", "id", "dismissedOn");

-- CreateIndex
CREATE INDEX "Person_teachingSince_sortKey_id_dismissedOn_idx" ON "Person"("teachingSince", "sortKey", "id", "dismissedOn");

-- CreateIndex
CREATE INDEX "Person_post_employment_dismissedOn_hiredOn_idx" ON "Person"("post", "employment", "dismissedOn", "hiredOn");

-- CreateIndex
CREATE INDEX "Person_surname_idx" ON "Person"("surname");

-- CreateIndex
CREATE UNIQUE INDEX "Person_id_sortKey_searchKey_post_key" ON "Person"("id", "sortKey", "searchKey", "post");

-- CreateIndex
CREATE INDEX "FormerName_personId_idx" ON "FormerName"("personId");

-- CreateIndex
CREATE INDEX "Absence_personId_idx" ON "Absence"("personId");

-- CreateIndex
CREATE INDEX "ImportRun_at_idx" ON "ImportRun"("at");

-- CreateIndex
CREATE INDEX "ImportChange_runId_idx" ON "ImportChange"("runId");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionnaireVersion_key_number_key" ON "QuestionnaireVersion"("key", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Survey_code_key" ON "Survey"("code");

-- CreateIndex
CREATE INDEX "Survey_key_startsOn_idx" ON "Survey"("key", "startsOn");

-- CreateIndex
CREATE INDEX "Survey_closedAt_dueOn_idx" ON "Survey"("closedAt", "dueOn");

-- CreateIndex
CREATE INDEX "Assignment_personId_key_idx" ON "Assignment"("personId", "key");

-- CreateIndex
CREATE INDEX "Assignment_key_state_idx" ON "Assignment"("key", "state");

-- CreateIndex
CREATE INDEX "Assignment_surveyId_state_idx" ON "Assignment"("surveyId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_surveyId_personId_key" ON "Assignment"("surveyId", "personId");

-- AddForeignKey
ALTER TABLE "RoadmapItem" ADD CONSTRAINT "RoadmapItem_roadmapId_fkey" FOREIGN KEY ("roadmapId") REFERENCES "Roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegulationAdoption" ADD CONSTRAINT "RegulationAdoption_regulationId_fkey" FOREIGN KEY ("regulationId") REFERENCES "Regulation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mentee" ADD CONSTRAINT "Mentee_personId_sortKey_searchKey_post_fkey" FOREIGN KEY ("personId", "sortKey", "searchKey", "post") REFERENCES "Person"("id", "sortKey", "searchKey", "post") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MenteeDeficit" ADD CONSTRAINT "MenteeDeficit_menteeId_fkey" FOREIGN KEY ("menteeId") REFERENCES "Mentee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MenteeObservation" ADD CONSTRAINT "MenteeObservation_menteeId_fkey" FOREIGN KEY ("menteeId") REFERENCES "Mentee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MenteeStep" ADD CONSTRAINT "MenteeStep_menteeId_fkey" FOREIGN KEY ("menteeId") REFERENCES "Mentee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mentor" ADD CONSTRAINT "Mentor_personId_sortKey_searchKey_post_fkey" FOREIGN KEY ("personId", "sortKey", "searchKey", "post") REFERENCES "Person"("id", "sortKey", "searchKey", "post") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MentorStrength" ADD CONSTRAINT "MentorStrength_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "Mentor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MentorStep" ADD CONSTRAINT "MentorStep_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "Mentor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInLink" ADD CONSTRAINT "SignInLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentDuty" ADD CONSTRAINT "ConsentDuty_consentId_fkey" FOREIGN KEY ("consentId") REFERENCES "Consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentLink" ADD CONSTRAINT "DocumentLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentLink" ADD CONSTRAINT "DocumentLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acquaintance" ADD CONSTRAINT "Acquaintance_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileBytes" ADD CONSTRAINT "FileBytes_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerName" ADD CONSTRAINT "FormerName_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportChange" ADD CONSTRAINT "ImportChange_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "QuestionnaireVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "QuestionnaireVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
