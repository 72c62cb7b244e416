-- AlterTable
ALTER TABLE "Mentee" ADD COLUMN     "ages" TEXT NOT NULL DEFAULT '[]',
ADD COLUMN     "slots" TEXT NOT NULL DEFAULT '[]',
ADD COLUMN     "temporaryCuratorId" TEXT,
ADD COLUMN     "temporaryFrom" TEXT;

-- AlterTable
ALTER TABLE "Mentor" ADD COLUMN     "ages" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "OrganisationRules" ADD COLUMN     "answeredShare" INTEGER NOT NULL DEFAULT 100;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "building" TEXT;

-- CreateTable
CREATE TABLE "MatchPreset" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "current" TEXT,
    "ownerId" TEXT,
    "isShared" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MatchPreset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairRule" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PairRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchRun" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "dataHash" TEXT NOT NULL,
    "certificate" TEXT NOT NULL,
    "pairs" INTEGER NOT NULL,
    "score" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MatchRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchChoice" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "menteeId" TEXT NOT NULL,
    "mentorId" TEXT,
    "score" INTEGER,
    "parts" TEXT NOT NULL DEFAULT '[]',
    "proposedMentorId" TEXT,
    "reason" TEXT,
    "unitId" TEXT,

    CONSTRAINT "MatchChoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Material" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "url" TEXT,
    "audience" TEXT NOT NULL DEFAULT 'everyone',
    "archivedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MaterialTag" (
    "materialId" TEXT NOT NULL,
    "competence" TEXT NOT NULL,

    CONSTRAINT "MaterialTag_pkey" PRIMARY KEY ("materialId","competence")
);

-- CreateTable
CREATE TABLE "MaterialReading" (
    "materialId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MaterialReading_pkey" PRIMARY KEY ("materialId","personId")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingMentee" (
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "answer" TEXT,
    "words" TEXT,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "MeetingMentee_pkey" PRIMARY KEY ("meetingId","personId")
);

-- CreateTable
CREATE TABLE "MonthWithoutMeeting" (
    "id" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "words" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,

    CONSTRAINT "MonthWithoutMeeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "menteePersonId" TEXT NOT NULL,
    "observerId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "topic" TEXT,
    "answers" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MentorReport" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MentorReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeAgreement" (
    "programmeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "how" TEXT NOT NULL,
    "enteredById" TEXT,

    CONSTRAINT "ProgrammeAgreement_pkey" PRIMARY KEY ("programmeId","personId")
);

-- CreateTable
CREATE TABLE "ProgrammeTask" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "menteePersonId" TEXT,
    "competence" TEXT,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ProgrammeTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeTarget" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "ProgrammeTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanItem" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "PlanItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanLibraryItem" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PlanLibraryItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitMember" (
    "id" TEXT NOT NULL,
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
    "answeredAt" TIMESTAMP(3),
    "basis" TEXT,
    "basisNote" TEXT,
    "orderRow" INTEGER,
    "openKey" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "UnitMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitStep" (
    "id" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "words" TEXT,
    "byId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "UnitStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Replacement" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "Replacement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammePart" (
    "programmeId" TEXT NOT NULL,
    "menteePersonId" TEXT NOT NULL,
    "request" TEXT,
    "background" TEXT,

    CONSTRAINT "ProgrammePart_pkey" PRIMARY KEY ("programmeId","menteePersonId")
);

-- CreateTable
CREATE TABLE "SupportRecord" (
    "id" TEXT NOT NULL,
    "menteeId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT,
    "notes" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "SupportRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Practice" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeTag" (
    "practiceId" TEXT NOT NULL,
    "competence" TEXT NOT NULL,

    CONSTRAINT "PracticeTag_pkey" PRIMARY KEY ("practiceId","competence")
);

-- CreateTable
CREATE TABLE "PracticeReading" (
    "practiceId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PracticeReading_pkey" PRIMARY KEY ("practiceId","personId")
);

-- CreateTable
CREATE TABLE "PracticePicture" (
    "id" TEXT NOT NULL,
    "practiceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,

    CONSTRAINT "PracticePicture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Award" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "Award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SchoolYearClosing" (
    "year" INTEGER NOT NULL,
    "closedOn" TEXT NOT NULL,
    "closedById" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "openedNextOn" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SchoolYearClosing_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "formId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionalForm" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "archivedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RegionalForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DestructionLine" (
    "id" TEXT NOT NULL,
    "documentId" TEXT,
    "subjectId" TEXT NOT NULL,
    "subjectName" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "carrier" TEXT NOT NULL,
    "sheets" INTEGER,
    "method" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "DestructionLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuestLink" (
    "id" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "withPersonal" BOOLEAN NOT NULL DEFAULT false,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,

    CONSTRAINT "GuestLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuestVisit" (
    "id" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "path" TEXT NOT NULL,
    "address" TEXT,

    CONSTRAINT "GuestVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadinessNote" (
    "id" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "answer" TEXT,
    "details" TEXT,
    "link" TEXT,
    "words" TEXT,
    "on" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,

    CONSTRAINT "ReadinessNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonitoringRound" (
    "id" TEXT NOT NULL,
    "schoolYear" INTEGER NOT NULL,
    "occasion" TEXT NOT NULL,
    "launchedOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "surveys" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "MonitoringRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlertTalk" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AlertTalk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SwotLine" (
    "id" TEXT NOT NULL,
    "schoolYear" INTEGER NOT NULL,
    "quadrant" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "SwotLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationPlace" (
    "id" TEXT NOT NULL,
    "publicationId" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "link" TEXT,
    "postedOn" TEXT,
    "removedOn" TEXT,

    CONSTRAINT "PublicationPlace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationPerson" (
    "publicationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "items" TEXT NOT NULL,

    CONSTRAINT "PublicationPerson_pkey" PRIMARY KEY ("publicationId","personId")
);

-- CreateTable
CREATE TABLE "PublicationPicture" (
    "id" TEXT NOT NULL,
    "publicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "shown" TEXT NOT NULL DEFAULT '[]',

    CONSTRAINT "PublicationPicture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventItem" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "EventItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventDecision" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "due" TEXT,
    "responsibleId" TEXT,
    "doneOn" TEXT,
    "doneById" TEXT,

    CONSTRAINT "EventDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventVisitor" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "presence" TEXT NOT NULL DEFAULT 'invited',
    "reason" TEXT,
    "how" TEXT,
    "markedAt" TIMESTAMP(3),
    "markedById" TEXT,
    "invitedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EventVisitor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyLetter" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMP(3),
    "problem" TEXT,

    CONSTRAINT "SurveyLetter_pkey" PRIMARY KEY ("id")
);

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

-- AddForeignKey
ALTER TABLE "MatchChoice" ADD CONSTRAINT "MatchChoice_runId_fkey" FOREIGN KEY ("runId") REFERENCES "MatchRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialTag" ADD CONSTRAINT "MaterialTag_materialId_fkey" FOREIGN KEY ("materialId") REFERENCES "Material"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialReading" ADD CONSTRAINT "MaterialReading_materialId_fkey" FOREIGN KEY ("materialId") REFERENCES "Material"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingMentee" ADD CONSTRAINT "MeetingMentee_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeAgreement" ADD CONSTRAINT "ProgrammeAgreement_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeTask" ADD CONSTRAINT "ProgrammeTask_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeTarget" ADD CONSTRAINT "ProgrammeTarget_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitMember" ADD CONSTRAINT "UnitMember_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitMember" ADD CONSTRAINT "UnitMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitStep" ADD CONSTRAINT "UnitStep_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammePart" ADD CONSTRAINT "ProgrammePart_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRecord" ADD CONSTRAINT "SupportRecord_menteeId_fkey" FOREIGN KEY ("menteeId") REFERENCES "Mentee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeTag" ADD CONSTRAINT "PracticeTag_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeReading" ADD CONSTRAINT "PracticeReading_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticePicture" ADD CONSTRAINT "PracticePicture_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestVisit" ADD CONSTRAINT "GuestVisit_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "GuestLink"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationPlace" ADD CONSTRAINT "PublicationPlace_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationPerson" ADD CONSTRAINT "PublicationPerson_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationPicture" ADD CONSTRAINT "PublicationPicture_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventItem" ADD CONSTRAINT "EventItem_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventDecision" ADD CONSTRAINT "EventDecision_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "EventItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventVisitor" ADD CONSTRAINT "EventVisitor_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
