export { type AuditRecord, appendAudit } from './audit/append-audit.js';
export { canonicalJson, type JsonValue } from './audit/canonical-json.js';
export { type BreakReason, type ChainReport, verifyChain } from './audit/verify-chain.js';
export { type BackupHead, type BackupManifest, type BackupProblem, BackupRefused } from './backup/backup-format.js';
export { backupStore } from './backup/backup-store.js';
export { type Restored, restoreStore } from './backup/restore-store.js';
export { DatabaseFault } from './connection/connection.js';
export { withSystemReach } from './connection/with-system-reach.js';
export { openEmbeddedStore, openStore, type StorePlace } from './open-store.js';
export { StoreLocked } from './pglite/directory-lock.js';
export type { AccountRow } from './queries/accounts/account-row.js';
export { countActiveWith } from './queries/accounts/count-administrators.js';
export { insertAccount, type NewAccount } from './queries/accounts/insert-account.js';
export { findAccount, listAccounts, readAccount } from './queries/accounts/list-accounts.js';
export { type Credentials, readCredentials } from './queries/accounts/read-credentials.js';
export { countFailure, setAccountState, setPassword, setRoles } from './queries/accounts/update-account.js';
export { type HeldFile, listHeldFiles, readHeldFile } from './queries/archive/list-files.js';
export {
  type AppealChoice,
  type AppealRow,
  decideAppeal,
  insertAppeal,
  listAppeals,
  readAppeal,
  sayAppeal,
} from './queries/assessments/appeals.js';
export {
  type AssessmentRow,
  type AssessmentStep,
  insertAssessment,
  listAssessments,
  moveAssessment,
  readAssessment,
  readAssessmentBefore,
} from './queries/assessments/assessments.js';
export {
  type AssessedSpan,
  type LightFactRow,
  readCloseOutFacts,
  readLightFacts,
  readMatterFacts,
  readPromiseFacts,
  readQuarterFacts,
  readReportFacts,
  readShareFacts,
  readUnitFaces,
  type ShareFactRow,
} from './queries/assessments/facts.js';
export { adoptScheme, insertScheme, listOwnSchemes, type OwnScheme, saveScheme } from './queries/assessments/schemes.js';
export {
  type CorrectionEntry,
  correctScore,
  putScores,
  readScoreCorrections,
  readScores,
  readSheets,
  type ScoreRow,
  type SheetRow,
} from './queries/assessments/scores.js';
export { countWrongGuesses, type WrongGuesses } from './queries/audit/count-wrong-guesses.js';
export { type AuditFilter, type AuditRow, listAudit } from './queries/audit/list-audit.js';
export type { CloseOutRow, CloseOutStep } from './queries/close-outs/close-out-row.js';
export { type DrawRow, insertDraw, listDraws } from './queries/close-outs/draws.js';
export { type CloseOutChoice, listCloseOuts, readCloseOut, readRecheckable, readReporters } from './queries/close-outs/list-close-outs.js';
export {
  type CloseOutMove,
  type CloseOutSeen,
  type CloseOutWords,
  insertCloseOut,
  moveCloseOut,
  type NewCloseOut,
  saveCloseOut,
} from './queries/close-outs/write-close-out.js';
export type { CommitmentRow } from './queries/commitments/commitment-row.js';
export { type CommitmentChoice, listCommitments, readCommitment, readVersions } from './queries/commitments/list-commitments.js';
export {
  countWorkbench,
  readWorkbench,
  type WorkbenchChoice,
  type WorkbenchCounts,
  type WorkbenchRow,
} from './queries/commitments/read-workbench.js';
export {
  type CommitmentMove,
  insertCommitments,
  moveCommitment,
  type NewCommitment,
  type Seen,
  saveCommitment,
} from './queries/commitments/write-commitment.js';
export {
  type CorrectionMove,
  type CorrectionRow,
  insertCorrection,
  listCorrections,
  moveCorrections,
  type NewCorrection,
  readCorrection,
  standingCorrections,
} from './queries/corrections/corrections.js';
export {
  countReadings,
  listReadings,
  markChecked,
  type NewReading,
  putReadings,
  type ReadingChoice,
  type ReadingRow,
  readReading,
} from './queries/corrections/readings.js';
export { rewriteReading } from './queries/corrections/rewrite-reading.js';
export { putCalendarYear, readCalendarYears } from './queries/cycles/calendar-years.js';
export {
  askForReports,
  type CycleRow,
  closePeriod,
  insertCycle,
  insertPeriod,
  listCycles,
  type NewPeriod,
  type PeriodRow,
  readCycle,
  readPeriod,
} from './queries/cycles/cycles.js';
export { readAsks } from './queries/desk/read-asks.js';
export { type BoardRow, readBoard } from './queries/desk/read-board.js';
export { countDesk, type DeskChoice, type DeskCount, type DeskOwner, type DutyRow, readDesk } from './queries/desk/read-desk.js';
export { type DispatchBy, type DispatchChoice, type DispatchRow, readDispatch } from './queries/dispatch/read-dispatch.js';
export { type AcceptedErratum, acceptedErrata } from './queries/errata/accepted-errata.js';
export { decideErratum, type ErratumDecision } from './queries/errata/decide-erratum.js';
export { insertErrata } from './queries/errata/insert-errata.js';
export {
  type ErratumChoice,
  type ErratumRow,
  listErrata,
  readErrata,
  readErratum,
} from './queries/errata/list-errata.js';
export { type MovedErratum, moveErrata } from './queries/errata/move-errata.js';
export {
  type EvidencePlace,
  type EvidenceRow,
  type EvidenceThing,
  insertEvidence,
  listEvidence,
  type NewEvidence,
  readEvidence,
  readEvidenceBytes,
  readEvidencePlace,
  removeEvidence,
} from './queries/evidence/evidence.js';
export { findPlanInForce, type PlanIdentity, type PlanInForce } from './queries/imports/find-plan-in-force.js';
export { replaceStructure, type Structure } from './queries/imports/replace-structure.js';
export { insertDocument, insertPlan, type PlanTitle, type ReceivedDocument, raisePlan } from './queries/imports/write-plan.js';
export { insertTasks, rewriteTasks, type TaskRows, withdrawTasks } from './queries/imports/write-tasks.js';
export { type ClueRow, insertClue, listClues, moveClue, readClue } from './queries/inspections/clues.js';
export {
  answerConclusion,
  type ConclusionRow,
  feedBackConclusions,
  listConclusions,
  putConclusion,
  receiveConclusion,
} from './queries/inspections/conclusions.js';
export {
  chargeFindings,
  deleteFinding,
  type FindingOfUnit,
  type FindingWords,
  insertFinding,
  listFindingsOf,
  moveFinding,
  readFinding,
  saveFinding,
} from './queries/inspections/findings.js';
export { knownUnitIds, noticeUnits, replaceInspectedUnits, signNotice } from './queries/inspections/inspected-units.js';
export { putInspectionRules, readInspectionRules } from './queries/inspections/inspection-rules.js';
export {
  type InspectedUnit,
  type InspectionChoice,
  type InspectionRow,
  type InspectionWords,
  insertInspection,
  listInspections,
  moveInspection,
  readInspection,
  saveInspection,
} from './queries/inspections/inspections.js';
export { listDeciders } from './queries/inspections/list-deciders.js';
export { listStaffedUnits } from './queries/inspections/list-staffed-units.js';
export { nextPaperNumber } from './queries/inspections/paper-series.js';
export {
  insertRecommendation,
  listRecommendations,
  moveRecommendation,
  type RecommendationRow,
  readRecommendation,
} from './queries/inspections/recommendations.js';
export {
  decideReview,
  type InspectionReviewRow,
  insertReview,
  listReviewsOf,
  readInspectionReview,
  withdrawReview,
} from './queries/inspections/reviews.js';
export { addJurisdiction, type NewJurisdiction } from './queries/ledger/add-jurisdiction.js';
export { findTasksAt } from './queries/ledger/find-tasks-at.js';
export { hasJurisdiction } from './queries/ledger/has-jurisdiction.js';
export { holdLedger } from './queries/ledger/hold-ledger.js';
export type { NewRow } from './queries/ledger/insert-rows.js';
export { addOfficials, type OfficialName, removeUnnamedOfficials } from './queries/ledger/keep-officials.js';
export { readIsSample } from './queries/ledger/read-is-sample.js';
export { readJurisdictionName } from './queries/ledger/read-jurisdiction-name.js';
export {
  type AssignmentRole,
  type HeadingFact,
  type NameFact,
  readTaskFacts,
  type TargetFact,
  type TaskChoice,
  type TaskFacts,
} from './queries/ledger/read-task-facts.js';
export { replaceLedgerRows } from './queries/ledger/replace-ledger-rows.js';
export { replaceResponsibilities } from './queries/ledger/replace-responsibilities.js';
export { type Meaning, updateMeanings } from './queries/ledger/update-meanings.js';
export type { KeptLight, LightKey } from './queries/lights/kept-light.js';
export {
  type LightBefore,
  markRed,
  putLights,
  putStatuses,
  readContributions,
  readLightsBefore,
  readWholeLights,
  removeLights,
  removeStatuses,
} from './queries/lights/kept-lights.js';
export { type KeptFacts, readKeptFacts } from './queries/lights/light-facts.js';
export { type LightChoice, type ListedLight, listLights, readTaskLights, type TaskLight } from './queries/lights/list-lights.js';
export { type GroundShare, holdTasks, type LightGround, readLightGrounds } from './queries/lights/read-light-grounds.js';
export { type OpenedPeriod, readOpenedPeriods, readStatusTaskIds, readTaskIds } from './queries/lights/read-light-periods.js';
export { type JudgedShare, readSaid, readSpeakingValues, type SharesSaid, type ShareValue } from './queries/lights/read-said.js';
export { addToSums, clearSums, readSums, type SumDelta, type SumRow } from './queries/lights/sums.js';
export { type HandOverOpen, handOverOpen } from './queries/matters/hand-over-open.js';
export {
  listMatters,
  listOverdueMatters,
  type MatterChoice,
  readMatter,
  readStrayingShares,
} from './queries/matters/list-matters.js';
export type { Climb, MatterOrigin, MatterRow, MatterStep } from './queries/matters/matter-row.js';
export { insertLadder, listOwnLadders, type OwnLadder } from './queries/matters/own-ladders.js';
export {
  climbMatter,
  insertMatter,
  type MatterClimb,
  type MatterMove,
  moveMatter,
  type NewMatter,
} from './queries/matters/write-matter.js';
export {
  type ChannelRow,
  type ChannelSecret,
  type ChannelSettings,
  deleteChannel,
  listChannels,
  putChannel,
} from './queries/notices/channels.js';
export {
  type ClaimedDelivery,
  claimDelivery,
  hasDueDelivery,
  insertDelivery,
  type NewDelivery,
  type Outcome,
  recoverDeliveries,
  resendDelivery,
  settleDelivery,
} from './queries/notices/deliveries.js';
export { holdJob, type JobRunRow, listJobRuns, releaseJob } from './queries/notices/job-runs.js';
export {
  countDeliveries,
  type DeliveryChoice,
  type DeliveryPosition,
  type DeliveryRow,
  listDeliveries,
  readDelivery,
} from './queries/notices/list-deliveries.js';
export { type AccountlessUnit, listAccountlessUnits, listPersons, type PersonRow } from './queries/notices/list-recipients.js';
export { putNoticeRules, readNoticeRules } from './queries/notices/notice-rules.js';
export {
  countUnread,
  hasSettledNotices,
  insertNotices,
  listNotices,
  markRead,
  type NewNotice,
  type NoticePosition,
  type NoticeRow,
  readMadeNotices,
  readUntold,
  settleNotices,
} from './queries/notices/notices.js';
export { findFeed, listPreferences, type PreferenceRow, putFeed, putPreference, readPreference } from './queries/notices/preferences.js';
export { listOfficials, type OfficialPosition, type OfficialRow, readOfficial } from './queries/officials/list-officials.js';
export {
  insertPack,
  listOwnPacks,
  type OwnPack,
  type PackChoice,
  putPackChoice,
  readPackChoices,
  savePack,
  usePack,
} from './queries/packs/packs.js';
export {
  dropPaper,
  insertPaper,
  issuePaper,
  lastPaperHead,
  listPapers,
  type PaperRow,
  type PaperSubject,
  type PaperWords,
  readPaper,
  readPaperBytes,
  savePaper,
  withdrawPaper,
} from './queries/papers/papers.js';
export { countFindings, type FindingRow, listFindings } from './queries/plans/list-findings.js';
export { listPlans, type PlanRow, readPlan } from './queries/plans/list-plans.js';
export { type DocumentRow, readDocumentBytes, readDocumentRow } from './queries/plans/read-document.js';
export { type OrderRow, readOrders } from './queries/plans/read-orders.js';
export { type HeadingRow, readOutline } from './queries/plans/read-outline.js';
export {
  type ChapterCounts,
  type CityCounts,
  countByChapter,
  countByGovernment,
  countByLeadUnit,
  countByOfficial,
  type NamedCounts,
  type OverviewTotals,
  readTotals,
  type TaskCounts,
} from './queries/plans/read-overview.js';
export { readPlanText } from './queries/plans/read-plan-text.js';
export { readTaskRegionAt } from './queries/plans/read-region-at.js';
export { readRegions } from './queries/plans/read-regions.js';
export { readSourcePlaces } from './queries/plans/read-source-places.js';
export { type Candidate, listCandidates, listPostless, type Postless, readCandidate } from './queries/posts/list-candidates.js';
export { type HoldingRow, listPosts, type PostChoice, type PostRow, readOfficialPosts, readPost } from './queries/posts/list-posts.js';
export { officialHasAccount, officialIdsOf, readTaskLeaders } from './queries/posts/post-reach.js';
export {
  deleteHolding,
  endHolding,
  type HoldingSeen,
  insertHolding,
  insertPost,
  type NewPost,
  renamePost,
  updateHolding,
} from './queries/posts/write-posts.js';
export {
  countIssuable,
  type IssueChoice,
  type IssueCount,
  type IssueTerms,
  issueReceipts,
  withdrawStrays,
} from './queries/receipts/issue-receipts.js';
export { countReceipts, listReceipts, type ReceiptChoice, readReceipt, type UnitReceipts } from './queries/receipts/list-receipts.js';
export { type ReceiptSeen, signReceipts, splitReceipt, withdrawReceipt } from './queries/receipts/move-receipt.js';
export type { ReceiptRow } from './queries/receipts/receipt-row.js';
export {
  type ComplaintChoice,
  type ComplaintMove,
  type ComplaintRow,
  insertComplaint,
  listComplaints,
  moveComplaint,
  type NewComplaint,
  readComplaint,
  readComplaintByCode,
  readComplaintLoad,
} from './queries/remedies/complaints.js';
export {
  type InstructionChoice,
  type InstructionMove,
  type InstructionRow,
  insertInstruction,
  listInstructions,
  moveInstruction,
  type NewInstruction,
  readInstruction,
} from './queries/remedies/instructions.js';
export {
  countProblems,
  insertProblem,
  listProblems,
  moveProblem,
  type NewProblem,
  type ProblemChoice,
  type ProblemCount,
  type ProblemMove,
  type ProblemRow,
  readProblem,
} from './queries/remedies/problems.js';
export type { RemedyStep } from './queries/remedies/remedy-step.js';
export { listReports, type ReportChoice, type ReportPosition, readReport, readReportBefore } from './queries/reports/list-reports.js';
export type { ReportRow } from './queries/reports/report-row.js';
export { addSubmission, moveReport, type ReportMove, type ReportSave, saveReport } from './queries/reports/write-report.js';
export {
  type HandOverRow,
  listRequests,
  type RequestChoice,
  readHandOvers,
  readRequest,
  readShareStanding,
  type ShareStanding,
} from './queries/requests/list-requests.js';
export { dropOpenCommitments, type EndedShare, type OpenAsk, readOpenAsks, waiveOwedReports } from './queries/requests/move-share.js';
export type { RequestRow, RequestStep } from './queries/requests/request-row.js';
export {
  insertRequest,
  moveRequest,
  type NewRequest,
  type RequestMove,
  type RequestSeen,
  type RequestWords,
  saveRequest,
} from './queries/requests/write-request.js';
export {
  findTasksResolvedTo,
  insertResolution,
  type NewResolution,
  type ResolutionRow,
  readResolutions,
  withdrawResolution,
} from './queries/resolutions/resolutions.js';
export { deleteSession, deleteSessionsOf, insertSession, readSessionRow, type SessionRow } from './queries/sessions/sessions.js';
export { readTaskShares, type ShareUnit, type TaskShares } from './queries/shares/read-share.js';
export { readUnitDesk } from './queries/shares/read-unit-desk.js';
export type { LedgerFilter } from './queries/tasks/ledger-filter.js';
export type { LedgerOrder, LedgerPosition, LedgerSort } from './queries/tasks/ledger-order.js';
export { countLedger, type LedgerEntry, type LedgerPage, listLedger } from './queries/tasks/list-ledger.js';
export { type FacetRow, facetOfGovernments, facetOfOfficials, facetOfUnits, type GovernmentFacet } from './queries/tasks/read-facets.js';
export {
  type Neighbour,
  type ResponsibleUnit,
  readLedgerEntry,
  readNeighbours,
  readResponsibleUnits,
} from './queries/tasks/read-task.js';
export { readTaskPlan } from './queries/tasks/read-task-plan.js';
export type { StatusFilter, TaskStatus } from './queries/tasks/task-status.js';
export {
  readTimeline,
  readTimelineScope,
  type TimelineChoice,
  type TimelineRow,
  type TimelineScope,
} from './queries/timeline/read-timeline.js';
export {
  deleteUnit,
  demoteName,
  removeUnitName,
  setSuccessor,
  type UnitFacts,
  updateCollectives,
  updateUnits,
  usesOfUnit,
} from './queries/units/change-units.js';
export { type CollectiveRow, listCollectives } from './queries/units/list-collectives.js';
export {
  listUnits,
  readUnit,
  type UnitChoice,
  type UnitDetailRow,
  type UnitPosition,
  type UnitRow,
} from './queries/units/list-units.js';
export { listUnknownNames, type UnknownNameRow } from './queries/units/list-unknown-names.js';
export { nameUnits } from './queries/units/name-units.js';
export { findTasksNaming, listNameUses, type NameUse } from './queries/units/name-uses.js';
export { type RegistryRows, readRegistry } from './queries/units/read-registry.js';
export { type CollectiveRows, findTakenName, insertCollectives, insertUnits, type UnitRows } from './queries/units/write-units.js';
export { type EntitledRow, listEntitled } from './queries/values/list-entitled.js';
export { readYearResults, type YearPromise } from './queries/values/read-year-results.js';
export { insertValues, putPublisher, readPublishers, readValues, type ValueRow } from './queries/values/values.js';
export type { LedgerOwner, LedgerOwners, Schema } from './schema.js';
export type { Scope, Store, Tx } from './store.js';
