export interface paths {
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit log, the newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the whole hash chain and name the first broken entry */
        post: operations["verifyAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has handed in for a period, and who has not */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What units are asked for in a month: their own, or all from above; never how active anybody is */
        get: operations["readBurden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The known years of the working-day calendar; a year that is not listed is not known and not guessed */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enter a year from the State Council’s notice; in place of what was known of it */
        put: operations["putCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Collective bodies and their members where these are known */
        get: operations["listCollectives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commitments (推进表) within what the caller may see, the newest first */
        get: operations["listCommitments"];
        put?: never;
        /** Open the draft of a share: the one that is there, or a new one filled from the task’s targets and words */
        post: operations["openCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve several at once: all or none */
        post: operations["decideCommitments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{commitmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a commitment, with findings and what can be done */
        get: operations["readCommitment"];
        /** Save the contents of a draft; refused if somebody saved in between */
        put: operations["saveCommitment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{commitmentId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve: from now on the frozen baseline */
        post: operations["approveCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{commitmentId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a draft */
        post: operations["dropCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{commitmentId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submitted one back */
        post: operations["recallCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{commitmentId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return with a reason */
        post: operations["returnCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{commitmentId}/split/{goalKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a target is divided among the partners */
        get: operations["readSplit"];
        /** Divide a target among the partners; what adds up must sum to the whole */
        put: operations["splitCommitment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{commitmentId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit to the supervisor */
        post: operations["submitCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two plans side by side, within what the caller may see: what continues, changed, vanished, is new */
        get: operations["readComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{correctionId}/reapply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a correction in force though the amended document reads otherwise */
        post: operations["reapplyCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{correctionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a correction back: the field reads as the parser read it */
        post: operations["withdrawCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report cycles of a plan with their periods, and the shipped ones to choose from */
        get: operations["listCycles"];
        put?: never;
        /** Set a report cycle for a plan */
        post: operations["addCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycleId}/periods/{period}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a period: what is missing stays missing, and what comes later is late */
        post: operations["closePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycleId}/periods/{period}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a period: every unit is asked for its reports; again, for units that were added since */
        post: operations["openPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller owes, overdue first */
        get: operations["readDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errata of a plan: proposed, accepted, reverted, dismissed */
        get: operations["listErrata"];
        put?: never;
        /** Propose a correction by hand; every place of the printed words is found */
        post: operations["proposeErratum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errata/{erratumId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept: all places read as corrected; the published text stays */
        post: operations["acceptErratum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errata/{erratumId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss a proposal */
        post: operations["dismissErratum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errata/{erratumId}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an accepted erratum back; it can be accepted again */
        post: operations["revertErratum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files added to a report, a close-out, a request or a value */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file as it was added */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        /** Take a file out; its name and hash stay in the history */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{thingKind}/{thingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a file. It is kept with its hash and never run. Field: file */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the previewed document in one transaction. Fields: decisions (JSON), file */
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a document and show what importing it would do; writes nothing. Field: file */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lights of a plan in a period: of tasks as wholes or, with `unit`, of that unit’s shares */
        get: operations["listLights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lead officials (牵头领导) named in plans */
        get: operations["listOfficials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officials/{officialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lead official */
        get: operations["readOfficial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Light packs (亮灯规则): the shipped ones and the office’s own, in words, with what is wrong in them */
        get: operations["listPacks"];
        put?: never;
        /** Make a pack of one’s own from another one: a new pack, or the next version of an own one */
        post: operations["makePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packs/{packId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the numbers, names and colours of a draft; one that is in use never changes */
        put: operations["changePack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans, the newest first */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan with its outline, general orders and coverage */
        get: operations["readPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as received, byte for byte */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings of the document in force, in the order of their places */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts by chapter, official, lead unit and city, within what the caller may see */
        get: operations["readOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which pack judges which class of a plan’s tasks, from which period on */
        get: operations["readPlanPacks"];
        put?: never;
        /** Judge a class of a plan’s tasks by a pack from a period on */
        post: operations["choosePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/packs/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a pack would have made of past periods, beside the one in use; nothing is kept */
        post: operations["tryPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sums of a plan’s lights in a period: by chapter, official, unit and city */
        get: operations["readProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts (岗位) with their holders; lead officials’ first, then by unit */
        get: operations["listPosts"];
        put?: never;
        /** Set up a post in a unit */
        post: operations["addPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that may hold a post of a unit, or with no unit, a lead official’s */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up a post for every lead official that plans name and that has none, held by the person named */
        post: operations["foundOfficialPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a post another title */
        put: operations["renamePost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{postId}/holdings/{holdingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct who held a post and when, or end a holding */
        put: operations["changeHolding"];
        post?: never;
        /** Remove a holder or substitute entered by mistake; the log keeps it */
        delete: operations["removeHolding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{postId}/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a substitute with dates (代职) */
        post: operations["substitutePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{postId}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A successor takes over (接任): the holder ends the day before; duties and history belong to the post and go with it */
        post: operations["succeedPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receipts (签收) that the caller may see: unsigned first, the longest overdue at the top */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has signed for the tasks of a plan and who has not, by unit; what is still to be issued */
        get: operations["readReceiptBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipts of a filter as a table: who must be reminded */
        get: operations["exportReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue tasks (交办) to every responsible unit that does not have them yet, with a clock or a day to sign by */
        post: operations["issueReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What issuing would do, and the clocks to choose from with the day each would set today */
        post: operations["previewIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign for all of the unit’s tasks that wait (全部签收), of a plan or of all */
        post: operations["signReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{taskId}/{unitId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Split the share inside the unit to offices and persons (实化责任); refused if somebody split it otherwise meanwhile */
        put: operations["splitReceipt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{taskId}/{unitId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign for one task */
        post: operations["signReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{taskId}/{unitId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task back from a unit, with a reason */
        post: operations["withdrawReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load the previewed spreadsheet in one transaction; names in the ledger are resolved again. Fields: decisions (JSON), file */
        post: operations["loadRegistryFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registry as a spreadsheet that can be loaded again; template: its headings with a few rows to show how */
        get: operations["exportRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a registry from a spreadsheet (xlsx, csv) and show what loading it would do; writes nothing. Field: file */
        post: operations["previewRegistry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports within what the caller may see, the earliest due first */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept several at once: all or none */
        post: operations["decideReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with last period’s beside it, what is expected, findings, partners and what can be done */
        get: operations["readReport"];
        /** Save a draft, complete or not; refused if somebody saved in between */
        put: operations["saveReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept; merged partners’ reports are accepted with it */
        post: operations["acceptReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for it again */
        post: operations["claimReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct the verified value, with a reason; the reported one stays beside it */
        post: operations["correctReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a draft to the unit’s approver */
        post: operations["handInReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge a partner’s report */
        post: operations["mergeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submitted one back */
        post: operations["recallReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return with a reason */
        post: operations["returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/return-to-co": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return it to the partner with a reason */
        post: operations["returnReportToCo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it back inside the unit */
        post: operations["sendBackReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit: a co-unit to the lead unit, a lead unit to the supervisor */
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for no report this time, with a reason */
        post: operations["waiveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Change requests within what the caller may see, the newest first */
        get: operations["listRequests"];
        put?: never;
        /** Begin a change request for a share: extension, adjustment, hand-over or stop. One share has one open request at a time */
        post: operations["beginRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A change request with baseline, present promise and proposal side by side, its way so far, and what can be done */
        get: operations["readRequest"];
        /** Save a draft’s words; refused if somebody saved in between */
        put: operations["saveRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve it as the lead official; it takes effect at once */
        post: operations["approveRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it back inside the unit, with a reason */
        post: operations["declineRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Endorse the request for the unit */
        post: operations["endorseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forward it to the lead official */
        post: operations["forwardRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject it as the lead official, with a reason */
        post: operations["refuseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject it as the supervisor, with a reason */
        post: operations["rejectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return it to the unit, with a reason */
        post: operations["returnRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve it where the chain has no lead official; it takes effect at once */
        post: operations["settleRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a request up its chain: to the unit head, or past it where the same eyes would look twice */
        post: operations["submitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{requestId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back before it is decided */
        post: operations["withdrawRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue of the review: contradicted corrections first, then the least sure readings */
        get: operations["listReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I */
        get: operations["readSession"];
        put?: never;
        /** Log in; sets the session cookie */
        post: operations["openSession"];
        /** Log out */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own password; closes all other sessions */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger (台账), within what the caller may see */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly the shown tasks and columns as xlsx or csv */
        get: operations["exportTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Choices for the ledger’s filters */
        get: operations["readFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task with its roles, targets and the original text */
        get: operations["readTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/checked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note that a reading was looked at and is right, or take the note back */
        put: operations["checkReading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct one field of a reading; the published text stays, and so does what was read */
        post: operations["addCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who leads a task today: the name as printed, its post, the holder and substitutes */
        get: operations["readLeaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/lights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task’s lights period by period, each with its sentence, rule version and the value it used */
        get: operations["readTaskLights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/publishers/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Name the unit entitled to publish an indicator; from then on only its values count */
        put: operations["entitlePublisher"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is meant by the bodies and by 等 in a task, and who decided so */
        get: operations["readResolutions"];
        put?: never;
        /** Decide which units a body or 等 stands for in this task; what was decided before stays as history */
        post: operations["decideOwners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/resolutions/{resolutionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision back; the one before it counts again */
        post: operations["withdrawOwners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a task reads field by field, how sure that is, and what people corrected */
        get: operations["readReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reported, verified and published values of a task side by side, each with its source and date */
        get: operations["listValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/values/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a published value (统计) of an indicator the caller’s unit is entitled to publish */
        post: operations["publishValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/values/verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a verified value (核实) beside the reported one */
        post: operations["verifyValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registry of units, in the order of their pinyin; governments in the order of their codes */
        get: operations["listUnits"];
        put?: never;
        /** Add a unit to the registry; tasks that name it are resolved at once */
        post: operations["addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit with its names, plates and dates */
        get: operations["readUnit"];
        /** Correct a unit’s name, kind, dates and source; a former name stays as an alias */
        put: operations["changeUnit"];
        post?: never;
        /** Remove a unit that was added by mistake; one that is in use can be ended instead */
        delete: operations["removeUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register another name of a unit; tasks that use it are resolved at once */
        post: operations["addUnitAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/aliases/{alias}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove another name of a unit; tasks that use it are unresolved again */
        delete: operations["removeUnitAlias"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge a unit into its successor from a day on; the successor answers for its tasks */
        post: operations["mergeUnit"];
        /** Take a merging back: the unit answers for its own tasks again */
        delete: operations["unmergeUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unknown-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names in the ledger that are in no registry, those of most tasks first */
        get: operations["listUnknownNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts */
        get: operations["listUsers"];
        put?: never;
        /** Open an account without roles; the initial password is shown once */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable an account and close its sessions */
        post: operations["disableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable a disabled account */
        post: operations["enableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a new initial password, shown once; closes all sessions */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set roles and scope. Until there is a security administrator, the system administrator may appoint one */
        put: operations["grantRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/values/entitled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indicators that the caller’s unit is entitled to publish, with the last published value */
        get: operations["listEntitled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks that their first lead unit still has to turn into something that can be judged, in printed order */
        get: operations["readWorkbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: {
        /** @description Language of the words; Accept-Language where absent */
        lang: "zh" | "en";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAudit: {
        parameters: {
            query?: {
                thingKind?: string;
                thingId?: string;
                action?: string;
                actor?: string;
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            actor: string;
                            action: string;
                            thingKind: string;
                            thingId: string;
                            sentence: string;
                            data: unknown;
                            hash: string;
                            previousHash: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        entries: number;
                        headHash: string | null;
                        brokenSeq: number | null;
                        reason: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readBoard: {
        parameters: {
            query: {
                cycle: string;
                period: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: string;
                        /** Format: date */
                        dueCo: string;
                        /** Format: date */
                        dueLead: string;
                        units: {
                            unitId: string;
                            name: string;
                            kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                            asked: number;
                            owed: number;
                            overdue: number;
                            handedIn: number;
                            late: number;
                            returned: number;
                            accepted: number;
                            lastAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readBurden: {
        parameters: {
            query?: {
                month?: string;
                unit?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: string;
                        units: {
                            unitId: string;
                            name: string;
                            due: number;
                            done: number;
                            overdue: number;
                            requests: number;
                            duplicatesAvoided: number;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        years: {
                            year: number;
                            holidays: {
                                name: string;
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                            }[];
                            workingDays: string[];
                            source: string;
                            entered: boolean;
                        }[];
                        missing: number | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    putCalendar: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays: {
                        name: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    }[];
                    workingDays: string[];
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        holidays: {
                            name: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        }[];
                        workingDays: string[];
                        source: string;
                        entered: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listCollectives: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            collectiveId: string;
                            name: string;
                            membership: "known" | "to-confirm";
                            members: {
                                id: string;
                                name: string;
                            }[];
                            tasks: number;
                            source: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                plan?: string;
                task?: string;
                unit?: string;
                state?: ("draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped")[];
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            commitmentId: string;
                            /** Format: uuid */
                            taskId: string;
                            /** Format: uuid */
                            planId: string;
                            no: number | null;
                            text: string;
                            unitId: string;
                            unitName: string;
                            role: "lead" | "co";
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                            goals: string[];
                            note: string | null;
                            submittedAt: string | null;
                            submittedBy: string | null;
                            decidedAt: string | null;
                            decidedBy: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    openCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    taskId: string;
                    unitId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commitmentId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        version: number;
                        state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                        stateName: string;
                        goals: string[];
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("submit" | "recall" | "return" | "approve" | "drop" | "save")[];
                        assignedBy: string | null;
                        versions: {
                            /** Format: uuid */
                            commitmentId: string;
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    decideCommitments: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commitments: {
                        /** Format: uuid */
                        commitmentId: string;
                        edit: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approved: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commitmentId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        version: number;
                        state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                        stateName: string;
                        goals: string[];
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("submit" | "recall" | "return" | "approve" | "drop" | "save")[];
                        assignedBy: string | null;
                        versions: {
                            /** Format: uuid */
                            commitmentId: string;
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    saveCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    body: {
                        taskClass: "annual" | "long-term" | "standing";
                        /** Format: date */
                        starts: string;
                        ends: string | null;
                        goals: ({
                            /** @constant */
                            kind: "number";
                            key: string;
                            metric: string;
                            direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                            base: number | null;
                            value: number | null;
                            unit: string | null;
                            hedge: string | null;
                            cap: number | null;
                            measures: "total" | "rate";
                            isAdditive: boolean;
                        } | {
                            /** @constant */
                            kind: "deliverable";
                            key: string;
                            what: string;
                            due: string | null;
                            acceptance: string;
                        } | {
                            /** @constant */
                            kind: "steps";
                            key: string;
                            title: string;
                            steps: {
                                key: string;
                                text: string;
                                weight: number;
                                due: string | null;
                            }[];
                        })[];
                        milestones: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                            share: number | null;
                        }[];
                        stages: {
                            key: string;
                            text: string;
                            /** Format: date */
                            ends: string;
                        }[];
                        curve: {
                            /** @constant */
                            kind: "linear";
                        } | {
                            /** @constant */
                            kind: "milestones";
                        } | {
                            /** @constant */
                            kind: "seasonal";
                            months: number[];
                        } | {
                            /** @constant */
                            kind: "table";
                            points: {
                                /** Format: date */
                                date: string;
                                share: number;
                            }[];
                        } | {
                            /** @constant */
                            kind: "none";
                        };
                        measures: {
                            text: string;
                            office: string | null;
                            person: string | null;
                        }[];
                        office: string | null;
                        person: string | null;
                        fiveOnes: {
                            key: string;
                            text: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commitmentId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        version: number;
                        state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                        stateName: string;
                        goals: string[];
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("submit" | "recall" | "return" | "approve" | "drop" | "save")[];
                        assignedBy: string | null;
                        versions: {
                            /** Format: uuid */
                            commitmentId: string;
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    approveCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commitmentId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        version: number;
                        state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                        stateName: string;
                        goals: string[];
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("submit" | "recall" | "return" | "approve" | "drop" | "save")[];
                        assignedBy: string | null;
                        versions: {
                            /** Format: uuid */
                            commitmentId: string;
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    dropCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commitmentId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        version: number;
                        state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                        stateName: string;
                        goals: string[];
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("submit" | "recall" | "return" | "approve" | "drop" | "save")[];
                        assignedBy: string | null;
                        versions: {
                            /** Format: uuid */
                            commitmentId: string;
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    recallCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commitmentId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        version: number;
                        state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                        stateName: string;
                        goals: string[];
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("submit" | "recall" | "return" | "approve" | "drop" | "save")[];
                        assignedBy: string | null;
                        versions: {
                            /** Format: uuid */
                            commitmentId: string;
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    returnCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commitmentId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        version: number;
                        state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                        stateName: string;
                        goals: string[];
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("submit" | "recall" | "return" | "approve" | "drop" | "save")[];
                        assignedBy: string | null;
                        versions: {
                            /** Format: uuid */
                            commitmentId: string;
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readSplit: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
                goalKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        goalKey: string;
                        metric: string;
                        value: number | null;
                        unit: string | null;
                        isAdditive: boolean;
                        parts: {
                            unitId: string;
                            name: string;
                            value: number | null;
                            state: ("draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped") | null;
                        }[];
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    splitCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
                goalKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        unitId: string;
                        value: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        goalKey: string;
                        metric: string;
                        value: number | null;
                        unit: string | null;
                        isAdditive: boolean;
                        parts: {
                            unitId: string;
                            name: string;
                            value: number | null;
                            state: ("draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped") | null;
                        }[];
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    submitCommitment: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        commitmentId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        version: number;
                        state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                        stateName: string;
                        goals: string[];
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("submit" | "recall" | "return" | "approve" | "drop" | "save")[];
                        assignedBy: string | null;
                        versions: {
                            /** Format: uuid */
                            commitmentId: string;
                            version: number;
                            state: "draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped";
                            stateName: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readComparison: {
        parameters: {
            query: {
                before: string;
                after: string;
                mode?: "amended" | "years";
                kind?: "changed" | "added" | "removed" | "moved" | "same";
                q?: string;
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mode: "amended" | "years";
                        counts: {
                            kind: "changed" | "added" | "removed" | "moved" | "same";
                            name: string;
                            tasks: number;
                        }[];
                        items: {
                            kind: "changed" | "added" | "removed" | "moved" | "same";
                            kindName: string;
                            before: {
                                taskId: string | null;
                                no: number | null;
                                chapter: string | null;
                                text: string;
                            } | null;
                            after: {
                                taskId: string | null;
                                no: number | null;
                                chapter: string | null;
                                text: string;
                            } | null;
                            alike: number | null;
                            fields: {
                                field: string;
                                name: string;
                                before: string;
                                after: string;
                            }[];
                            targets: {
                                metric: string;
                                move: "same" | "raised" | "lowered" | "reworded" | "unit" | "added" | "dropped";
                                moveName: string;
                                before: {
                                    text: string;
                                    value: number | null;
                                    unit: string | null;
                                } | null;
                                after: {
                                    text: string;
                                    value: number | null;
                                    unit: string | null;
                                } | null;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    reapplyCorrection: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        readings: ({
                            /** @constant */
                            field: "leaders";
                            leaders: {
                                name: string | null;
                                role: string | null;
                            }[];
                        } | {
                            /** @constant */
                            field: "leadUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "coUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "open";
                            open: boolean;
                        } | {
                            /** @constant */
                            field: "deadline";
                            deadline: {
                                text: string;
                                date: string | null;
                            } | null;
                        } | {
                            /** @constant */
                            field: "targets";
                            targets: {
                                metric: string;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                text: string;
                            }[];
                        })[];
                        doubts: {
                            field: "text" | "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            name: string;
                            value: number;
                            why: string[];
                        }[];
                        checkedAt: string | null;
                        checkedBy: string | null;
                        corrections: {
                            /** Format: uuid */
                            correctionId: string;
                            /** Format: uuid */
                            taskId: string;
                            field: "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            fieldName: string;
                            state: "active" | "withdrawn" | "conflicting";
                            stateName: string;
                            read: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            said: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    withdrawCorrection: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        readings: ({
                            /** @constant */
                            field: "leaders";
                            leaders: {
                                name: string | null;
                                role: string | null;
                            }[];
                        } | {
                            /** @constant */
                            field: "leadUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "coUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "open";
                            open: boolean;
                        } | {
                            /** @constant */
                            field: "deadline";
                            deadline: {
                                text: string;
                                date: string | null;
                            } | null;
                        } | {
                            /** @constant */
                            field: "targets";
                            targets: {
                                metric: string;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                text: string;
                            }[];
                        })[];
                        doubts: {
                            field: "text" | "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            name: string;
                            value: number;
                            why: string[];
                        }[];
                        checkedAt: string | null;
                        checkedBy: string | null;
                        corrections: {
                            /** Format: uuid */
                            correctionId: string;
                            /** Format: uuid */
                            taskId: string;
                            field: "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            fieldName: string;
                            state: "active" | "withdrawn" | "conflicting";
                            stateName: string;
                            read: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            said: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listCycles: {
        parameters: {
            query: {
                plan: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycles: {
                            /** Format: uuid */
                            cycleId: string;
                            /** Format: uuid */
                            planId: string;
                            name: string;
                            definition: {
                                name: string;
                                frequency: "month" | "quarter" | "half-year" | "year";
                                due: {
                                    /** @constant */
                                    kind: "day-of-month";
                                    day: number;
                                    month: "last" | "next";
                                } | {
                                    /** @constant */
                                    kind: "days-after";
                                    count: number;
                                    unit: "day" | "working-day";
                                };
                                move: "before" | "after" | "stays";
                                coDays: number;
                                reviewDays: number;
                                source: string;
                            };
                            state: "open" | "closed";
                            periods: {
                                period: string;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                endsOn: string;
                                /** Format: date */
                                dueCo: string;
                                /** Format: date */
                                dueLead: string;
                                state: "open" | "closed";
                                asked: number;
                                handedIn: number;
                                accepted: number;
                            }[];
                            next: {
                                period: string;
                                dueCo: string | null;
                                dueLead: string | null;
                            }[];
                        }[];
                        shipped: {
                            id: string;
                            definition: {
                                name: string;
                                frequency: "month" | "quarter" | "half-year" | "year";
                                due: {
                                    /** @constant */
                                    kind: "day-of-month";
                                    day: number;
                                    month: "last" | "next";
                                } | {
                                    /** @constant */
                                    kind: "days-after";
                                    count: number;
                                    unit: "day" | "working-day";
                                };
                                move: "before" | "after" | "stays";
                                coDays: number;
                                reviewDays: number;
                                source: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    addCycle: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    planId: string;
                    definition: {
                        name: string;
                        frequency: "month" | "quarter" | "half-year" | "year";
                        due: {
                            /** @constant */
                            kind: "day-of-month";
                            day: number;
                            month: "last" | "next";
                        } | {
                            /** @constant */
                            kind: "days-after";
                            count: number;
                            unit: "day" | "working-day";
                        };
                        move: "before" | "after" | "stays";
                        coDays: number;
                        reviewDays: number;
                        source: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        cycleId: string;
                        /** Format: uuid */
                        planId: string;
                        name: string;
                        definition: {
                            name: string;
                            frequency: "month" | "quarter" | "half-year" | "year";
                            due: {
                                /** @constant */
                                kind: "day-of-month";
                                day: number;
                                month: "last" | "next";
                            } | {
                                /** @constant */
                                kind: "days-after";
                                count: number;
                                unit: "day" | "working-day";
                            };
                            move: "before" | "after" | "stays";
                            coDays: number;
                            reviewDays: number;
                            source: string;
                        };
                        state: "open" | "closed";
                        periods: {
                            period: string;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            endsOn: string;
                            /** Format: date */
                            dueCo: string;
                            /** Format: date */
                            dueLead: string;
                            state: "open" | "closed";
                            asked: number;
                            handedIn: number;
                            accepted: number;
                        }[];
                        next: {
                            period: string;
                            dueCo: string | null;
                            dueLead: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    closePeriod: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                cycleId: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        cycleId: string;
                        /** Format: uuid */
                        planId: string;
                        name: string;
                        definition: {
                            name: string;
                            frequency: "month" | "quarter" | "half-year" | "year";
                            due: {
                                /** @constant */
                                kind: "day-of-month";
                                day: number;
                                month: "last" | "next";
                            } | {
                                /** @constant */
                                kind: "days-after";
                                count: number;
                                unit: "day" | "working-day";
                            };
                            move: "before" | "after" | "stays";
                            coDays: number;
                            reviewDays: number;
                            source: string;
                        };
                        state: "open" | "closed";
                        periods: {
                            period: string;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            endsOn: string;
                            /** Format: date */
                            dueCo: string;
                            /** Format: date */
                            dueLead: string;
                            state: "open" | "closed";
                            asked: number;
                            handedIn: number;
                            accepted: number;
                        }[];
                        next: {
                            period: string;
                            dueCo: string | null;
                            dueLead: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    openPeriod: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                cycleId: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: {
                            /** Format: uuid */
                            cycleId: string;
                            /** Format: uuid */
                            planId: string;
                            name: string;
                            definition: {
                                name: string;
                                frequency: "month" | "quarter" | "half-year" | "year";
                                due: {
                                    /** @constant */
                                    kind: "day-of-month";
                                    day: number;
                                    month: "last" | "next";
                                } | {
                                    /** @constant */
                                    kind: "days-after";
                                    count: number;
                                    unit: "day" | "working-day";
                                };
                                move: "before" | "after" | "stays";
                                coDays: number;
                                reviewDays: number;
                                source: string;
                            };
                            state: "open" | "closed";
                            periods: {
                                period: string;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                endsOn: string;
                                /** Format: date */
                                dueCo: string;
                                /** Format: date */
                                dueLead: string;
                                state: "open" | "closed";
                                asked: number;
                                handedIn: number;
                                accepted: number;
                            }[];
                            next: {
                                period: string;
                                dueCo: string | null;
                                dueLead: string | null;
                            }[];
                        };
                        asked: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readDesk: {
        parameters: {
            query?: {
                kind?: "receipt-sign" | "receipt-split" | "owners-resolve" | "commitment-write" | "commitment-mend" | "commitment-decide" | "report-write" | "report-mend" | "report-approve" | "report-merge" | "report-review" | "request-mend" | "request-endorse" | "request-review" | "request-approve" | "close-out-mend" | "close-out-check" | "close-out-approve" | "close-out-close" | "close-out-recheck";
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        items: {
                            kind: "receipt-sign" | "receipt-split" | "owners-resolve" | "commitment-write" | "commitment-mend" | "commitment-decide" | "report-write" | "report-mend" | "report-approve" | "report-merge" | "report-review" | "request-mend" | "request-endorse" | "request-review" | "request-approve" | "close-out-mend" | "close-out-check" | "close-out-approve" | "close-out-close" | "close-out-recheck";
                            kindName: string;
                            /** Format: uuid */
                            thingId: string;
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                            text: string;
                            unitId: string;
                            unitName: string;
                            period: string | null;
                            dueOn: string | null;
                            /** Format: date */
                            since: string;
                            urgency: "overdue" | "today" | "soon" | "later" | "undated";
                            daysLeft: number | null;
                        }[];
                        nextCursor: string | null;
                        counts: {
                            kind: "receipt-sign" | "receipt-split" | "owners-resolve" | "commitment-write" | "commitment-mend" | "commitment-decide" | "report-write" | "report-mend" | "report-approve" | "report-merge" | "report-review" | "request-mend" | "request-endorse" | "request-review" | "request-approve" | "close-out-mend" | "close-out-check" | "close-out-approve" | "close-out-close" | "close-out-recheck";
                            kindName: string;
                            all: number;
                            overdue: number;
                            today: number;
                            soon: number;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listErrata: {
        parameters: {
            query?: {
                plan?: string;
                state?: "proposed" | "accepted" | "reverted" | "dismissed";
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            erratumId: string;
                            /** Format: uuid */
                            planId: string;
                            printed: string;
                            corrected: string;
                            state: "proposed" | "accepted" | "reverted" | "dismissed";
                            confidence: number;
                            placeCount: number;
                            places: {
                                span: {
                                    start: number;
                                    end: number;
                                };
                                line: number;
                                where: string | null;
                                before: string;
                                printed: string;
                                after: string;
                            }[];
                            evidence: {
                                kind: string;
                                sentence: string;
                                spans: {
                                    start: number;
                                    end: number;
                                }[];
                            }[];
                            alternatives: string[];
                            decidedAt: string | null;
                            decidedBy: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    proposeErratum: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    planId: string;
                    printed: string;
                    corrected: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        erratumId: string;
                        /** Format: uuid */
                        planId: string;
                        printed: string;
                        corrected: string;
                        state: "proposed" | "accepted" | "reverted" | "dismissed";
                        confidence: number;
                        placeCount: number;
                        places: {
                            span: {
                                start: number;
                                end: number;
                            };
                            line: number;
                            where: string | null;
                            before: string;
                            printed: string;
                            after: string;
                        }[];
                        evidence: {
                            kind: string;
                            sentence: string;
                            spans: {
                                start: number;
                                end: number;
                            }[];
                        }[];
                        alternatives: string[];
                        decidedAt: string | null;
                        decidedBy: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    acceptErratum: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                erratumId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    corrected?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        erratumId: string;
                        /** Format: uuid */
                        planId: string;
                        printed: string;
                        corrected: string;
                        state: "proposed" | "accepted" | "reverted" | "dismissed";
                        confidence: number;
                        placeCount: number;
                        places: {
                            span: {
                                start: number;
                                end: number;
                            };
                            line: number;
                            where: string | null;
                            before: string;
                            printed: string;
                            after: string;
                        }[];
                        evidence: {
                            kind: string;
                            sentence: string;
                            spans: {
                                start: number;
                                end: number;
                            }[];
                        }[];
                        alternatives: string[];
                        decidedAt: string | null;
                        decidedBy: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    dismissErratum: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                erratumId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        erratumId: string;
                        /** Format: uuid */
                        planId: string;
                        printed: string;
                        corrected: string;
                        state: "proposed" | "accepted" | "reverted" | "dismissed";
                        confidence: number;
                        placeCount: number;
                        places: {
                            span: {
                                start: number;
                                end: number;
                            };
                            line: number;
                            where: string | null;
                            before: string;
                            printed: string;
                            after: string;
                        }[];
                        evidence: {
                            kind: string;
                            sentence: string;
                            spans: {
                                start: number;
                                end: number;
                            }[];
                        }[];
                        alternatives: string[];
                        decidedAt: string | null;
                        decidedBy: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    revertErratum: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                erratumId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        erratumId: string;
                        /** Format: uuid */
                        planId: string;
                        printed: string;
                        corrected: string;
                        state: "proposed" | "accepted" | "reverted" | "dismissed";
                        confidence: number;
                        placeCount: number;
                        places: {
                            span: {
                                start: number;
                                end: number;
                            };
                            line: number;
                            where: string | null;
                            before: string;
                            printed: string;
                            after: string;
                        }[];
                        evidence: {
                            kind: string;
                            sentence: string;
                            spans: {
                                start: number;
                                end: number;
                            }[];
                        }[];
                        alternatives: string[];
                        decidedAt: string | null;
                        decidedBy: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query: {
                thingKind: "report" | "close-out" | "request" | "value";
                thingId: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            evidenceId: string;
                            filename: string;
                            mediaType: string;
                            size: number;
                            sha256: string;
                            scan: "not-scanned" | "clean" | "infected";
                            /** Format: date-time */
                            addedAt: string;
                            addedBy: string | null;
                            removed: boolean;
                        }[];
                        accepted: string;
                        maxBytes: number;
                        maxFiles: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readEvidence: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    removeEvidence: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        evidenceId: string;
                        filename: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        scan: "not-scanned" | "clean" | "infected";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: string | null;
                        removed: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                thingKind: "report" | "close-out" | "request" | "value";
                thingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    decisions?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        evidenceId: string;
                        filename: string;
                        mediaType: string;
                        size: number;
                        sha256: string;
                        scan: "not-scanned" | "clean" | "infected";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: string | null;
                        removed: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    confirmImport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    decisions?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        planId: string;
                        revision: number;
                        tasks: number;
                        added: number;
                        changed: number;
                        withdrawn: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    decisions?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        effect: "new" | "amended" | "unchanged" | "impossible";
                        filename: string;
                        encoding: string;
                        sha256: string;
                        plan: {
                            /** Format: uuid */
                            planId: string;
                            title: string;
                            revision: number;
                        } | null;
                        document: {
                            title: string | null;
                            number: string | null;
                            issuer: string | null;
                            date: string | null;
                            layout: string;
                        };
                        counts: {
                            tasks: number;
                            chapters: number;
                            sections: number;
                            targets: number;
                            orders: number;
                            withoutLeader: number;
                            withoutLeadUnit: number;
                            open: number;
                        };
                        coverage: {
                            kind: "head" | "preamble" | "heading" | "task" | "order" | "noise" | "blank" | "unread";
                            characters: number;
                        }[];
                        leftOut: {
                            kind: "head" | "preamble" | "heading" | "task" | "order" | "noise" | "blank" | "unread";
                            span: {
                                start: number;
                                end: number;
                            };
                            text: string;
                        }[];
                        tasks: {
                            no: number | null;
                            key: string;
                            chapter: string | null;
                            section: string | null;
                            text: string;
                            leaders: string[];
                            leadUnits: string[];
                            coUnits: string[];
                            open: boolean;
                            targets: {
                                metric: string;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                text: string;
                                span: {
                                    start: number;
                                    end: number;
                                };
                            }[];
                        }[];
                        findings: {
                            code: string;
                            severity: "error" | "warning" | "info";
                            message: string;
                            help: string;
                            span: {
                                start: number;
                                end: number;
                            };
                            line: number;
                            column: number;
                            lineText: string;
                            where: string | null;
                            suggestion: string | null;
                        }[];
                        errata: {
                            printed: string;
                            corrected: string;
                            confidence: number;
                            placeCount: number;
                            places: {
                                span: {
                                    start: number;
                                    end: number;
                                };
                                line: number;
                                where: string | null;
                                before: string;
                                printed: string;
                                after: string;
                            }[];
                            evidence: {
                                kind: string;
                                sentence: string;
                                spans: {
                                    start: number;
                                    end: number;
                                }[];
                            }[];
                            alternatives: string[];
                        }[];
                        unknownNames: {
                            name: string;
                            places: number;
                            suggestion: string | null;
                            suggestedUnit: string | null;
                            kind: ("government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone") | null;
                        }[];
                        corrections: {
                            applied: number;
                            conflicts: number;
                        };
                        changes: {
                            kind: "added" | "removed" | "changed" | "moved";
                            no: number | null;
                            text: string;
                            fields: {
                                field: string;
                                before: string;
                                after: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listLights: {
        parameters: {
            query: {
                plan: string;
                period: string;
                severity?: ("done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data")[];
                chapter?: number;
                official?: string;
                unit?: string;
                class?: "annual" | "long-term" | "standing";
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                            text: string;
                            light: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                label: string;
                                color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                                shape: "circle" | "double-circle" | "triangle" | "square" | "ring" | "dash" | "arrow";
                                sentence: string;
                                rule: string;
                                packId: string;
                                packVersion: number;
                                share: number | null;
                                expected: number | null;
                                gap: number | null;
                                period: string;
                                used: {
                                    id: string;
                                    kind: "self" | "verified" | "published";
                                    kindName: string;
                                    value: number;
                                    unit: string | null;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                } | null;
                            };
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                name: string;
                                reason: string;
                            } | null;
                            disagrees: boolean;
                            wasRed: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listOfficials: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            officialId: string;
                            name: string;
                            tasks: number;
                            first: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readOfficial: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                officialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        officialId: string;
                        name: string;
                        tasks: number;
                        first: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listPacks: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        packs: {
                            packId: string;
                            version: number;
                            state: "shipped" | "draft" | "in-use" | "retired";
                            name: {
                                zh: string;
                                en: string;
                            };
                            source: string;
                            /** Format: date */
                            validFrom: string;
                            parameters: {
                                key: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                value: number;
                                unit: "points" | "percent" | "months";
                                /** Format: date */
                                from: string;
                                source: string;
                            }[];
                            labels: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                            }[];
                            rules: {
                                taskClass: "annual" | "long-term" | "standing";
                                rules: {
                                    key: string;
                                    words: string;
                                    severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                    label: string;
                                    source: string | null;
                                }[];
                            }[];
                            madeUp: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                            findings: {
                                code: string;
                                at: string;
                                message: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    makePack: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: {
                        packId: string;
                        version: number;
                    };
                    packId: string;
                    name: {
                        zh: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        packId: string;
                        version: number;
                        state: "shipped" | "draft" | "in-use" | "retired";
                        name: {
                            zh: string;
                            en: string;
                        };
                        source: string;
                        /** Format: date */
                        validFrom: string;
                        parameters: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            value: number;
                            unit: "points" | "percent" | "months";
                            /** Format: date */
                            from: string;
                            source: string;
                        }[];
                        labels: {
                            severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                            label: {
                                zh: string;
                                en: string;
                            };
                            color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                        }[];
                        rules: {
                            taskClass: "annual" | "long-term" | "standing";
                            rules: {
                                key: string;
                                words: string;
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                label: string;
                                source: string | null;
                            }[];
                        }[];
                        madeUp: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                        findings: {
                            code: string;
                            at: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    changePack: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                packId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    source: string;
                    /** Format: date */
                    validFrom: string;
                    parameters: {
                        key: string;
                        value: number;
                        source: string;
                    }[];
                    labels: {
                        severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                        label: {
                            zh: string;
                            en: string;
                        };
                        color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                    }[];
                    madeUp: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        packId: string;
                        version: number;
                        state: "shipped" | "draft" | "in-use" | "retired";
                        name: {
                            zh: string;
                            en: string;
                        };
                        source: string;
                        /** Format: date */
                        validFrom: string;
                        parameters: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            value: number;
                            unit: "points" | "percent" | "months";
                            /** Format: date */
                            from: string;
                            source: string;
                        }[];
                        labels: {
                            severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                            label: {
                                zh: string;
                                en: string;
                            };
                            color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                        }[];
                        rules: {
                            taskClass: "annual" | "long-term" | "standing";
                            rules: {
                                key: string;
                                words: string;
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                label: string;
                                source: string | null;
                            }[];
                        }[];
                        madeUp: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                        findings: {
                            code: string;
                            at: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            planId: string;
                            title: string;
                            number: string | null;
                            issuer: string | null;
                            issuedOn: string | null;
                            layout: string;
                            revision: number;
                            taskCount: number;
                            openErrata: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readPlan: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        planId: string;
                        title: string;
                        number: string | null;
                        issuer: string | null;
                        issuedOn: string | null;
                        layout: string;
                        revision: number;
                        taskCount: number;
                        openErrata: number;
                        document: {
                            filename: string;
                            encoding: string;
                            sha256: string;
                            length: number;
                            /** Format: date-time */
                            loadedAt: string;
                            loadedBy: string | null;
                        };
                        chapters: {
                            ord: number;
                            no: string | null;
                            title: string;
                            taskCount: number;
                            sections: {
                                ord: number;
                                no: string | null;
                                title: string;
                                taskCount: number;
                            }[];
                        }[];
                        orders: {
                            title: string | null;
                            printed: string;
                            corrected: string;
                            span: {
                                start: number;
                                end: number;
                            };
                        }[];
                        coverage: {
                            characters: number;
                            byKind: {
                                kind: "head" | "preamble" | "heading" | "task" | "order" | "noise" | "blank" | "unread";
                                characters: number;
                            }[];
                            leftOut: {
                                kind: "head" | "preamble" | "heading" | "task" | "order" | "noise" | "blank" | "unread";
                                span: {
                                    start: number;
                                    end: number;
                                };
                                text: string;
                            }[];
                        };
                        findingCount: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            severity: "error" | "warning" | "info";
                            message: string;
                            help: string;
                            span: {
                                start: number;
                                end: number;
                            };
                            line: number;
                            column: number;
                            lineText: string;
                            where: string | null;
                            suggestion: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readOverview: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totals: {
                            tasks: number;
                            unquantified: number;
                            open: number;
                            unconfirmed: number;
                            targets: number;
                            withoutLeader: number;
                            withoutLeadUnit: number;
                            severalLeaders: number;
                            severalLeadUnits: number;
                            fanOut: number;
                        };
                        byChapter: {
                            ord: number;
                            no: string | null;
                            title: string;
                            tasks: number;
                            unquantified: number;
                            open: number;
                            unconfirmed: number;
                        }[];
                        byOfficial: {
                            id: string;
                            name: string;
                            first: number;
                            tasks: number;
                            unquantified: number;
                            open: number;
                            unconfirmed: number;
                        }[];
                        byLeadUnit: {
                            id: string;
                            name: string;
                            first: number;
                            tasks: number;
                            unquantified: number;
                            open: number;
                            unconfirmed: number;
                        }[];
                        byCity: {
                            id: string;
                            name: string;
                            named: number;
                            tasks: number;
                            unquantified: number;
                            open: number;
                            unconfirmed: number;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readPlanPacks: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        choices: {
                            taskClass: "annual" | "long-term" | "standing";
                            fromPeriod: string;
                            packId: string;
                            version: number;
                            isDefault: boolean;
                            chosenAt: string | null;
                            chosenBy: string | null;
                        }[];
                        periods: {
                            period: string;
                            open: boolean;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    choosePack: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    taskClass: "annual" | "long-term" | "standing";
                    fromPeriod: string;
                    packId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        choices: {
                            taskClass: "annual" | "long-term" | "standing";
                            fromPeriod: string;
                            packId: string;
                            version: number;
                            isDefault: boolean;
                            chosenAt: string | null;
                            chosenBy: string | null;
                        }[];
                        periods: {
                            period: string;
                            open: boolean;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    tryPack: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    packId: string;
                    version: number;
                    taskClass: "annual" | "long-term" | "standing";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        judged: number;
                        periods: {
                            period: string;
                            inUse: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                lights: number;
                            }[];
                            tried: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                lights: number;
                            }[];
                        }[];
                        inUse: {
                            severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                            lights: number;
                        }[];
                        tried: {
                            severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                            lights: number;
                        }[];
                        changed: number;
                        changes: {
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                            text: string;
                            period: string;
                            from: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                label: string;
                                color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                                sentence: string;
                            };
                            to: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                label: string;
                                color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                                sentence: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readProgress: {
        parameters: {
            query?: {
                period?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: string | null;
                        periods: {
                            period: string;
                            open: boolean;
                        }[];
                        whole: {
                            lights: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                tasks: number;
                            }[];
                            tasks: number;
                            share: number | null;
                            measured: number;
                        } | null;
                        byChapter: {
                            id: string;
                            name: string;
                            lights: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                tasks: number;
                            }[];
                            tasks: number;
                            share: number | null;
                            measured: number;
                        }[];
                        byOfficial: {
                            id: string;
                            name: string;
                            lights: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                tasks: number;
                            }[];
                            tasks: number;
                            share: number | null;
                            measured: number;
                        }[];
                        byUnit: {
                            id: string;
                            name: string;
                            lights: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                tasks: number;
                            }[];
                            tasks: number;
                            share: number | null;
                            measured: number;
                        }[];
                        byCity: {
                            id: string;
                            name: string;
                            lights: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                tasks: number;
                            }[];
                            tasks: number;
                            share: number | null;
                            measured: number;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                unit?: string;
                kind?: ("lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office")[];
                q?: string;
                day?: string;
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            postId: string;
                            kind: "lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office";
                            title: string;
                            unitId: string | null;
                            unitName: string | null;
                            official: string | null;
                            holdings: {
                                person: string;
                                userId: string | null;
                                /** Format: date */
                                from: string;
                                to: string | null;
                                /** Format: uuid */
                                holdingId: string;
                                kind: "holder" | "substitute";
                                username: string | null;
                                isActive: boolean;
                            }[];
                            holder: {
                                person: string;
                                userId: string | null;
                                /** Format: date */
                                from: string;
                                to: string | null;
                                /** Format: uuid */
                                holdingId: string;
                                kind: "holder" | "substitute";
                                username: string | null;
                                isActive: boolean;
                            } | null;
                            substitutes: {
                                person: string;
                                userId: string | null;
                                /** Format: date */
                                from: string;
                                to: string | null;
                                /** Format: uuid */
                                holdingId: string;
                                kind: "holder" | "substitute";
                                username: string | null;
                                isActive: boolean;
                            }[];
                            flaws: {
                                kind: string;
                                message: string;
                            }[];
                            mayKeep: boolean;
                        }[];
                        nextCursor: string | null;
                        postless: {
                            official: string;
                            tasks: number;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    addPost: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: "unit-head" | "unit-approver" | "unit-liaison" | "office";
                    title: string;
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        postId: string;
                        kind: "lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office";
                        title: string;
                        unitId: string | null;
                        unitName: string | null;
                        official: string | null;
                        holdings: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        holder: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        } | null;
                        substitutes: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        flaws: {
                            kind: string;
                            message: string;
                        }[];
                        mayKeep: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                unit?: string;
                q?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            userId: string;
                            username: string;
                            displayName: string;
                            unitName: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    foundOfficialPosts: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    officials?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        founded: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    renamePost: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        postId: string;
                        kind: "lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office";
                        title: string;
                        unitId: string | null;
                        unitName: string | null;
                        official: string | null;
                        holdings: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        holder: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        } | null;
                        substitutes: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        flaws: {
                            kind: string;
                            message: string;
                        }[];
                        mayKeep: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    changeHolding: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                postId: string;
                holdingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    person: string;
                    userId: string | null;
                    /** Format: date */
                    from: string;
                    to: string | null;
                    seen: {
                        /** Format: date */
                        from: string;
                        to: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        postId: string;
                        kind: "lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office";
                        title: string;
                        unitId: string | null;
                        unitName: string | null;
                        official: string | null;
                        holdings: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        holder: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        } | null;
                        substitutes: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        flaws: {
                            kind: string;
                            message: string;
                        }[];
                        mayKeep: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    removeHolding: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                postId: string;
                holdingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        postId: string;
                        kind: "lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office";
                        title: string;
                        unitId: string | null;
                        unitName: string | null;
                        official: string | null;
                        holdings: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        holder: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        } | null;
                        substitutes: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        flaws: {
                            kind: string;
                            message: string;
                        }[];
                        mayKeep: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    substitutePost: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    person: string;
                    userId: string | null;
                    /** Format: date */
                    from: string;
                    to: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        postId: string;
                        kind: "lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office";
                        title: string;
                        unitId: string | null;
                        unitName: string | null;
                        official: string | null;
                        holdings: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        holder: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        } | null;
                        substitutes: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        flaws: {
                            kind: string;
                            message: string;
                        }[];
                        mayKeep: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    succeedPost: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    person: string;
                    userId: string | null;
                    /** Format: date */
                    from: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        postId: string;
                        kind: "lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office";
                        title: string;
                        unitId: string | null;
                        unitName: string | null;
                        official: string | null;
                        holdings: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        holder: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        } | null;
                        substitutes: {
                            person: string;
                            userId: string | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            /** Format: uuid */
                            holdingId: string;
                            kind: "holder" | "substitute";
                            username: string | null;
                            isActive: boolean;
                        }[];
                        flaws: {
                            kind: string;
                            message: string;
                        }[];
                        mayKeep: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                plan?: string;
                task?: string;
                unit?: string;
                state?: ("issued" | "signed" | "split" | "withdrawn")[];
                overdue?: boolean;
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            taskId: string;
                            /** Format: uuid */
                            planId: string;
                            no: number | null;
                            text: string;
                            unitId: string;
                            unitName: string;
                            role: "lead" | "co";
                            state: "issued" | "signed" | "split" | "withdrawn";
                            stateName: string;
                            clockName: string;
                            /** Format: date-time */
                            issuedAt: string;
                            issuedBy: string | null;
                            /** Format: date */
                            dueOn: string;
                            overdue: boolean;
                            signedAt: string | null;
                            signedBy: string | null;
                            parts: {
                                office: string | null;
                                person: string | null;
                                part: string;
                            }[];
                            acts: ("sign" | "split" | "withdraw")[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readReceiptBoard: {
        parameters: {
            query: {
                plan: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            unitId: string;
                            name: string;
                            issued: number;
                            signed: number;
                            split: number;
                            open: number;
                            overdue: number;
                            nextDue: string | null;
                            lastSignedAt: string | null;
                        }[];
                        unissued: number | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    exportReceipts: {
        parameters: {
            query?: {
                plan?: string;
                task?: string;
                unit?: string;
                state?: ("issued" | "signed" | "split" | "withdrawn")[];
                overdue?: boolean;
                format?: "xlsx" | "csv";
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    issueReceipts: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    planId: string;
                    taskIds?: string[];
                    unitIds?: string[];
                    clock?: string;
                    /** Format: date */
                    dueOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        issued: number;
                        /** Format: date */
                        dueOn: string;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    previewIssue: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    planId: string;
                    taskIds?: string[];
                    unitIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipts: number;
                        tasks: number;
                        units: number;
                        standing: number;
                        withdrawn: number;
                        clocks: {
                            id: string;
                            name: string;
                            source: string;
                            dueOn: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    signReceipts: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    planId?: string;
                    unitId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signed: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    splitReceipt: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    before: {
                        office: string | null;
                        person: string | null;
                        part: string;
                    }[];
                    parts: {
                        office: string | null;
                        person: string | null;
                        part: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "issued" | "signed" | "split" | "withdrawn";
                        stateName: string;
                        clockName: string;
                        /** Format: date-time */
                        issuedAt: string;
                        issuedBy: string | null;
                        /** Format: date */
                        dueOn: string;
                        overdue: boolean;
                        signedAt: string | null;
                        signedBy: string | null;
                        parts: {
                            office: string | null;
                            person: string | null;
                            part: string;
                        }[];
                        acts: ("sign" | "split" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    signReceipt: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "issued" | "signed" | "split" | "withdrawn";
                        stateName: string;
                        clockName: string;
                        /** Format: date-time */
                        issuedAt: string;
                        issuedBy: string | null;
                        /** Format: date */
                        dueOn: string;
                        overdue: boolean;
                        signedAt: string | null;
                        signedBy: string | null;
                        parts: {
                            office: string | null;
                            person: string | null;
                            part: string;
                        }[];
                        acts: ("sign" | "split" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    withdrawReceipt: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "issued" | "signed" | "split" | "withdrawn";
                        stateName: string;
                        clockName: string;
                        /** Format: date-time */
                        issuedAt: string;
                        issuedBy: string | null;
                        /** Format: date */
                        dueOn: string;
                        overdue: boolean;
                        signedAt: string | null;
                        signedBy: string | null;
                        parts: {
                            office: string | null;
                            person: string | null;
                            part: string;
                        }[];
                        acts: ("sign" | "split" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    loadRegistryFile: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    decisions?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            added: number;
                            changed: number;
                            same: number;
                        };
                        collectives: {
                            added: number;
                            changed: number;
                            same: number;
                        };
                        tasks: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    exportRegistry: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                rows?: "all" | "template";
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    previewRegistry: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    decisions?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        filename: string;
                        sha256: string;
                        units: {
                            added: number;
                            changed: number;
                            same: number;
                        };
                        collectives: {
                            added: number;
                            changed: number;
                            same: number;
                        };
                        changes: {
                            state: "new" | "changed";
                            thing: "unit" | "collective";
                            name: string;
                            kind: ("government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone") | null;
                            sheet: string;
                            row: number;
                            differences: {
                                field: string;
                                before: string;
                                after: string;
                            }[];
                        }[];
                        faults: {
                            code: string;
                            sheet: string;
                            row: number;
                            column: string | null;
                            heading: string | null;
                            message: string;
                        }[];
                        unread: string[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                plan?: string;
                cycle?: string;
                period?: string;
                task?: string;
                unit?: string;
                role?: "lead" | "co";
                state?: ("owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived")[];
                late?: boolean;
                newest?: boolean;
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            reportId: string;
                            /** Format: uuid */
                            cycleId: string;
                            period: string;
                            /** Format: uuid */
                            planId: string;
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                            text: string;
                            unitId: string;
                            unitName: string;
                            role: "lead" | "co";
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            /** Format: date */
                            dueOn: string;
                            late: boolean;
                            overdue: boolean;
                            note: string | null;
                            submittedAt: string | null;
                            submittedBy: string | null;
                            decidedAt: string | null;
                            decidedBy: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    decideReports: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reports: {
                        /** Format: uuid */
                        reportId: string;
                        edit: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    saveReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    body: {
                        values: {
                            measure: string;
                            typed: string;
                            /** Format: date */
                            asOf: string;
                            source: string;
                        }[];
                        metNodes: string[];
                        start: "started" | "not-started" | "unstated";
                        text: string;
                        problems: string;
                        nextSteps: string;
                        forecast: {
                            state: "yes" | "at-risk" | "no";
                            reason: string;
                        } | null;
                        unchanged: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    acceptReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    claimReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    correctReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note: string;
                    values: {
                        measure: string;
                        typed: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    handInReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    mergeReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    recallReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    returnReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    returnReportToCo: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    sendBackReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    submitReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    waiveReport: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reportId: string;
                        /** Format: uuid */
                        cycleId: string;
                        period: string;
                        /** Format: uuid */
                        planId: string;
                        /** Format: uuid */
                        taskId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        role: "lead" | "co";
                        state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                        stateName: string;
                        /** Format: date */
                        dueOn: string;
                        late: boolean;
                        overdue: boolean;
                        note: string | null;
                        submittedAt: string | null;
                        submittedBy: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        body: {
                            values: {
                                measure: string;
                                typed: string;
                                /** Format: date */
                                asOf: string;
                                source: string;
                            }[];
                            metNodes: string[];
                            start: "started" | "not-started" | "unstated";
                            text: string;
                            problems: string;
                            nextSteps: string;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                reason: string;
                            } | null;
                            unchanged: string | null;
                        };
                        untouched: boolean;
                        /** Format: date */
                        endsOn: string;
                        draftedBy: string | null;
                        findings: {
                            code: string;
                            severity: "error" | "warning";
                            at: string;
                            message: string;
                        }[];
                        acts: ("hand-in" | "send-back" | "submit" | "recall" | "merge" | "return-to-co" | "return" | "accept" | "waive" | "claim" | "save" | "correct")[];
                        goals: {
                            goal: {
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            };
                            expected: number | null;
                        }[];
                        nodes: {
                            key: string;
                            text: string;
                            /** Format: date */
                            due: string;
                        }[];
                        hasCommitment: boolean;
                        before: {
                            period: string;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            };
                        } | null;
                        partners: {
                            /** Format: uuid */
                            reportId: string;
                            edit: number;
                            unitName: string;
                            state: "owed" | "draft" | "in-unit" | "with-lead" | "merged" | "submitted" | "returned" | "accepted" | "corrected" | "waived";
                            stateName: string;
                            late: boolean;
                            body: {
                                values: {
                                    measure: string;
                                    typed: string;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                                metNodes: string[];
                                start: "started" | "not-started" | "unstated";
                                text: string;
                                problems: string;
                                nextSteps: string;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    reason: string;
                                } | null;
                                unchanged: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                plan?: string;
                task?: string;
                unit?: string;
                kind?: ("extension" | "adjustment" | "hand-over" | "stop")[];
                state?: ("draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn")[];
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            requestId: string;
                            /** Format: uuid */
                            taskId: string;
                            /** Format: uuid */
                            planId: string;
                            no: number | null;
                            text: string;
                            unitId: string;
                            unitName: string;
                            kind: "extension" | "adjustment" | "hand-over" | "stop";
                            kindName: string;
                            state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                            stateName: string;
                            change: string | null;
                            reason: string;
                            /** Format: date-time */
                            createdAt: string;
                            submittedAt: string | null;
                            decidedAt: string | null;
                            decidedBy: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    beginRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    taskId: string;
                    kind: "extension" | "adjustment" | "hand-over" | "stop";
                    unitId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    saveRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    reason: string;
                    legalBasis: string;
                    proposal: ({
                        /** @constant */
                        kind: "extension";
                        /** Format: date */
                        ends: string;
                    } | {
                        /** @constant */
                        kind: "adjustment";
                        commitment: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        };
                    } | {
                        /** @constant */
                        kind: "hand-over";
                        toUnitId: string;
                    } | {
                        /** @constant */
                        kind: "stop";
                    }) | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    approveRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    declineRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    endorseRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    forwardRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    refuseRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    rejectRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    returnRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    settleRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    submitRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    withdrawRequest: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edit: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        text: string;
                        unitId: string;
                        unitName: string;
                        kind: "extension" | "adjustment" | "hand-over" | "stop";
                        kindName: string;
                        state: "draft" | "at-unit-head" | "at-supervisor" | "at-leader" | "returned" | "approved" | "rejected" | "withdrawn";
                        stateName: string;
                        change: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        decidedAt: string | null;
                        decidedBy: string | null;
                        edit: number;
                        legalBasis: string;
                        proposal: ({
                            /** @constant */
                            kind: "extension";
                            /** Format: date */
                            ends: string;
                        } | {
                            /** @constant */
                            kind: "adjustment";
                            commitment: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | {
                            /** @constant */
                            kind: "hand-over";
                            toUnitId: string;
                        } | {
                            /** @constant */
                            kind: "stop";
                        }) | null;
                        toUnit: {
                            id: string;
                            name: string;
                        } | null;
                        baseline: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        before: {
                            version: number;
                            body: {
                                taskClass: "annual" | "long-term" | "standing";
                                /** Format: date */
                                starts: string;
                                ends: string | null;
                                goals: ({
                                    /** @constant */
                                    kind: "number";
                                    key: string;
                                    metric: string;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    base: number | null;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    cap: number | null;
                                    measures: "total" | "rate";
                                    isAdditive: boolean;
                                } | {
                                    /** @constant */
                                    kind: "deliverable";
                                    key: string;
                                    what: string;
                                    due: string | null;
                                    acceptance: string;
                                } | {
                                    /** @constant */
                                    kind: "steps";
                                    key: string;
                                    title: string;
                                    steps: {
                                        key: string;
                                        text: string;
                                        weight: number;
                                        due: string | null;
                                    }[];
                                })[];
                                milestones: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    due: string;
                                    share: number | null;
                                }[];
                                stages: {
                                    key: string;
                                    text: string;
                                    /** Format: date */
                                    ends: string;
                                }[];
                                curve: {
                                    /** @constant */
                                    kind: "linear";
                                } | {
                                    /** @constant */
                                    kind: "milestones";
                                } | {
                                    /** @constant */
                                    kind: "seasonal";
                                    months: number[];
                                } | {
                                    /** @constant */
                                    kind: "table";
                                    points: {
                                        /** Format: date */
                                        date: string;
                                        share: number;
                                    }[];
                                } | {
                                    /** @constant */
                                    kind: "none";
                                };
                                measures: {
                                    text: string;
                                    office: string | null;
                                    person: string | null;
                                }[];
                                office: string | null;
                                person: string | null;
                                fiveOnes: {
                                    key: string;
                                    text: string;
                                }[];
                            };
                        } | null;
                        after: {
                            taskClass: "annual" | "long-term" | "standing";
                            /** Format: date */
                            starts: string;
                            ends: string | null;
                            goals: ({
                                /** @constant */
                                kind: "number";
                                key: string;
                                metric: string;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                base: number | null;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                cap: number | null;
                                measures: "total" | "rate";
                                isAdditive: boolean;
                            } | {
                                /** @constant */
                                kind: "deliverable";
                                key: string;
                                what: string;
                                due: string | null;
                                acceptance: string;
                            } | {
                                /** @constant */
                                kind: "steps";
                                key: string;
                                title: string;
                                steps: {
                                    key: string;
                                    text: string;
                                    weight: number;
                                    due: string | null;
                                }[];
                            })[];
                            milestones: {
                                key: string;
                                text: string;
                                /** Format: date */
                                due: string;
                                share: number | null;
                            }[];
                            stages: {
                                key: string;
                                text: string;
                                /** Format: date */
                                ends: string;
                            }[];
                            curve: {
                                /** @constant */
                                kind: "linear";
                            } | {
                                /** @constant */
                                kind: "milestones";
                            } | {
                                /** @constant */
                                kind: "seasonal";
                                months: number[];
                            } | {
                                /** @constant */
                                kind: "table";
                                points: {
                                    /** Format: date */
                                    date: string;
                                    share: number;
                                }[];
                            } | {
                                /** @constant */
                                kind: "none";
                            };
                            measures: {
                                text: string;
                                office: string | null;
                                person: string | null;
                            }[];
                            office: string | null;
                            person: string | null;
                            fiveOnes: {
                                key: string;
                                text: string;
                            }[];
                        } | null;
                        officials: string[];
                        chainSource: string;
                        steps: {
                            event: "save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw";
                            eventName: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                        }[];
                        acts: ("save" | "submit" | "endorse" | "decline" | "forward" | "return" | "settle" | "approve" | "reject" | "refuse" | "withdraw")[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listReview: {
        parameters: {
            query: {
                plan: string;
                only?: "unsure" | "unchecked" | "conflicts" | "all";
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                            text: string;
                            lowest: number;
                            doubts: {
                                field: "text" | "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                                name: string;
                                value: number;
                                why: string[];
                            }[];
                            checkedAt: string | null;
                            checkedBy: string | null;
                            corrections: number;
                            conflicts: number;
                        }[];
                        nextCursor: string | null;
                        counts: {
                            all: number;
                            unsure: number;
                            checked: number;
                            corrections: number;
                            conflicts: number;
                        };
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        username: string;
                        displayName: string;
                        roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                        permissions: string[];
                        unit: {
                            id: string;
                            name: string;
                        } | null;
                        official: {
                            id: string;
                            name: string;
                        } | null;
                        jurisdiction: {
                            id: string;
                            name: string;
                        };
                        mustChangePassword: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        username: string;
                        displayName: string;
                        roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                        permissions: string[];
                        unit: {
                            id: string;
                            name: string;
                        } | null;
                        official: {
                            id: string;
                            name: string;
                        } | null;
                        jurisdiction: {
                            id: string;
                            name: string;
                        };
                        mustChangePassword: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        username: string;
                        displayName: string;
                        roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                        permissions: string[];
                        unit: {
                            id: string;
                            name: string;
                        } | null;
                        official: {
                            id: string;
                            name: string;
                        } | null;
                        jurisdiction: {
                            id: string;
                            name: string;
                        };
                        mustChangePassword: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                plan?: string;
                q?: string;
                chapter?: number[];
                section?: number[];
                official?: string[];
                unit?: string[];
                role?: "lead" | "co";
                city?: string[];
                quantified?: boolean;
                open?: boolean;
                unconfirmed?: boolean;
                leaders?: "none" | "several";
                leadUnits?: "none" | "several";
                fanOut?: boolean;
                first?: boolean;
                named?: boolean;
                severity?: ("done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data")[];
                shareSeverity?: ("done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data")[];
                period?: string;
                class?: ("annual" | "long-term" | "standing")[];
                forecast?: ("yes" | "at-risk" | "no")[];
                disagrees?: boolean;
                sort?: "no" | "leader" | "lead-unit" | "chapter" | "deadline" | "targets" | "severity" | "gap";
                order?: "asc" | "desc";
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            taskId: string;
                            /** Format: uuid */
                            planId: string;
                            no: number | null;
                            ord: number;
                            chapterOrd: number | null;
                            chapter: string | null;
                            sectionOrd: number | null;
                            section: string | null;
                            printed: string;
                            corrected: string;
                            leaders: {
                                printed: string;
                                corrected: string;
                                isPost: boolean;
                                isCollective: boolean;
                                unitId: string | null;
                                collectiveId: string | null;
                                officialId: string | null;
                            }[];
                            leadUnits: {
                                printed: string;
                                corrected: string;
                                isPost: boolean;
                                isCollective: boolean;
                                unitId: string | null;
                                collectiveId: string | null;
                                officialId: string | null;
                            }[];
                            coUnits: {
                                printed: string;
                                corrected: string;
                                isPost: boolean;
                                isCollective: boolean;
                                unitId: string | null;
                                collectiveId: string | null;
                                officialId: string | null;
                            }[];
                            open: boolean;
                            deadline: string | null;
                            targets: {
                                metric: string;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                text: string;
                                span: {
                                    start: number;
                                    end: number;
                                };
                            }[];
                            unconfirmed: number;
                            status: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                taskClass: ("annual" | "long-term" | "standing") | null;
                                light: {
                                    severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                    label: string;
                                    color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                                    shape: "circle" | "double-circle" | "triangle" | "square" | "ring" | "dash" | "arrow";
                                    sentence: string;
                                    rule: string;
                                    packId: string;
                                    packVersion: number;
                                    share: number | null;
                                    expected: number | null;
                                    gap: number | null;
                                    period: string;
                                    used: {
                                        id: string;
                                        kind: "self" | "verified" | "published";
                                        kindName: string;
                                        value: number;
                                        unit: string | null;
                                        /** Format: date */
                                        asOf: string;
                                        source: string;
                                    } | null;
                                } | null;
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    name: string;
                                    reason: string;
                                } | null;
                                disagrees: boolean;
                                commitmentState: string | null;
                                receiptsOpen: number;
                                reportsOwed: number;
                                requestsOpen: number;
                                closeOutState: string | null;
                                nextDue: string | null;
                            } | null;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        outOf: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    exportTasks: {
        parameters: {
            query: {
                plan?: string;
                q?: string;
                chapter?: number[];
                section?: number[];
                official?: string[];
                unit?: string[];
                role?: "lead" | "co";
                city?: string[];
                quantified?: boolean;
                open?: boolean;
                unconfirmed?: boolean;
                leaders?: "none" | "several";
                leadUnits?: "none" | "several";
                fanOut?: boolean;
                first?: boolean;
                named?: boolean;
                severity?: ("done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data")[];
                shareSeverity?: ("done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data")[];
                period?: string;
                class?: ("annual" | "long-term" | "standing")[];
                forecast?: ("yes" | "at-risk" | "no")[];
                disagrees?: boolean;
                sort?: "no" | "leader" | "lead-unit" | "chapter" | "deadline" | "targets" | "severity" | "gap";
                order?: "asc" | "desc";
                format: "xlsx" | "csv";
                reading?: "printed" | "corrected";
                columns?: ("no" | "chapter" | "section" | "text" | "leaders" | "leadUnits" | "coUnits" | "open" | "targets" | "deadline" | "unconfirmed" | "light" | "progress" | "sentence" | "forecast")[];
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readFacets: {
        parameters: {
            query?: {
                plan?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        officials: {
                            id: string;
                            name: string;
                            tasks: number;
                        }[];
                        leadUnits: {
                            id: string;
                            name: string;
                            tasks: number;
                        }[];
                        coUnits: {
                            id: string;
                            name: string;
                            tasks: number;
                        }[];
                        cities: {
                            id: string;
                            name: string;
                            tasks: number;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readTask: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        /** Format: uuid */
                        planId: string;
                        no: number | null;
                        ord: number;
                        chapterOrd: number | null;
                        chapter: string | null;
                        sectionOrd: number | null;
                        section: string | null;
                        printed: string;
                        corrected: string;
                        leaders: {
                            printed: string;
                            corrected: string;
                            isPost: boolean;
                            isCollective: boolean;
                            unitId: string | null;
                            collectiveId: string | null;
                            officialId: string | null;
                        }[];
                        leadUnits: {
                            printed: string;
                            corrected: string;
                            isPost: boolean;
                            isCollective: boolean;
                            unitId: string | null;
                            collectiveId: string | null;
                            officialId: string | null;
                        }[];
                        coUnits: {
                            printed: string;
                            corrected: string;
                            isPost: boolean;
                            isCollective: boolean;
                            unitId: string | null;
                            collectiveId: string | null;
                            officialId: string | null;
                        }[];
                        open: boolean;
                        deadline: string | null;
                        targets: {
                            metric: string;
                            value: number | null;
                            unit: string | null;
                            hedge: string | null;
                            direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                            text: string;
                            span: {
                                start: number;
                                end: number;
                            };
                        }[];
                        unconfirmed: number;
                        status: {
                            severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                            taskClass: ("annual" | "long-term" | "standing") | null;
                            light: {
                                severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                label: string;
                                color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                                shape: "circle" | "double-circle" | "triangle" | "square" | "ring" | "dash" | "arrow";
                                sentence: string;
                                rule: string;
                                packId: string;
                                packVersion: number;
                                share: number | null;
                                expected: number | null;
                                gap: number | null;
                                period: string;
                                used: {
                                    id: string;
                                    kind: "self" | "verified" | "published";
                                    kindName: string;
                                    value: number;
                                    unit: string | null;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                } | null;
                            } | null;
                            forecast: {
                                state: "yes" | "at-risk" | "no";
                                name: string;
                                reason: string;
                            } | null;
                            disagrees: boolean;
                            commitmentState: string | null;
                            receiptsOpen: number;
                            reportsOwed: number;
                            requestsOpen: number;
                            closeOutState: string | null;
                            nextDue: string | null;
                        } | null;
                        key: string;
                        revision: number;
                        withdrawn: boolean;
                        deadlineText: string | null;
                        plan: {
                            /** Format: uuid */
                            planId: string;
                            title: string;
                            number: string | null;
                        };
                        source: {
                            start: number;
                            where: string | null;
                            text: string;
                            correctedText: string;
                            marks: {
                                kind: "text" | "leader" | "lead-unit" | "co-unit" | "target" | "deadline" | "erratum";
                                span: {
                                    start: number;
                                    end: number;
                                };
                                index: number;
                                label: string;
                            }[];
                            correctedMarks: {
                                kind: "text" | "leader" | "lead-unit" | "co-unit" | "target" | "deadline" | "erratum";
                                span: {
                                    start: number;
                                    end: number;
                                };
                                index: number;
                                label: string;
                            }[];
                        };
                        responsible: {
                            unitId: string;
                            name: string;
                            role: "lead" | "co";
                            first: boolean;
                            via: string | null;
                        }[];
                        previous: {
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                        } | null;
                        next: {
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                        } | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    checkReading: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    checked: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        readings: ({
                            /** @constant */
                            field: "leaders";
                            leaders: {
                                name: string | null;
                                role: string | null;
                            }[];
                        } | {
                            /** @constant */
                            field: "leadUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "coUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "open";
                            open: boolean;
                        } | {
                            /** @constant */
                            field: "deadline";
                            deadline: {
                                text: string;
                                date: string | null;
                            } | null;
                        } | {
                            /** @constant */
                            field: "targets";
                            targets: {
                                metric: string;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                text: string;
                            }[];
                        })[];
                        doubts: {
                            field: "text" | "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            name: string;
                            value: number;
                            why: string[];
                        }[];
                        checkedAt: string | null;
                        checkedBy: string | null;
                        corrections: {
                            /** Format: uuid */
                            correctionId: string;
                            /** Format: uuid */
                            taskId: string;
                            field: "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            fieldName: string;
                            state: "active" | "withdrawn" | "conflicting";
                            stateName: string;
                            read: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            said: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    addCorrection: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    said: {
                        /** @constant */
                        field: "leaders";
                        leaders: {
                            name: string | null;
                            role: string | null;
                        }[];
                    } | {
                        /** @constant */
                        field: "leadUnits";
                        units: {
                            name: string;
                            kind: "unit" | "collective";
                        }[];
                    } | {
                        /** @constant */
                        field: "coUnits";
                        units: {
                            name: string;
                            kind: "unit" | "collective";
                        }[];
                    } | {
                        /** @constant */
                        field: "open";
                        open: boolean;
                    } | {
                        /** @constant */
                        field: "deadline";
                        deadline: {
                            text: string;
                            date: string | null;
                        } | null;
                    } | {
                        /** @constant */
                        field: "targets";
                        targets: {
                            metric: string;
                            value: number | null;
                            unit: string | null;
                            hedge: string | null;
                            direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                            text: string;
                        }[];
                    };
                    seen: {
                        /** @constant */
                        field: "leaders";
                        leaders: {
                            name: string | null;
                            role: string | null;
                        }[];
                    } | {
                        /** @constant */
                        field: "leadUnits";
                        units: {
                            name: string;
                            kind: "unit" | "collective";
                        }[];
                    } | {
                        /** @constant */
                        field: "coUnits";
                        units: {
                            name: string;
                            kind: "unit" | "collective";
                        }[];
                    } | {
                        /** @constant */
                        field: "open";
                        open: boolean;
                    } | {
                        /** @constant */
                        field: "deadline";
                        deadline: {
                            text: string;
                            date: string | null;
                        } | null;
                    } | {
                        /** @constant */
                        field: "targets";
                        targets: {
                            metric: string;
                            value: number | null;
                            unit: string | null;
                            hedge: string | null;
                            direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                            text: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        readings: ({
                            /** @constant */
                            field: "leaders";
                            leaders: {
                                name: string | null;
                                role: string | null;
                            }[];
                        } | {
                            /** @constant */
                            field: "leadUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "coUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "open";
                            open: boolean;
                        } | {
                            /** @constant */
                            field: "deadline";
                            deadline: {
                                text: string;
                                date: string | null;
                            } | null;
                        } | {
                            /** @constant */
                            field: "targets";
                            targets: {
                                metric: string;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                text: string;
                            }[];
                        })[];
                        doubts: {
                            field: "text" | "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            name: string;
                            value: number;
                            why: string[];
                        }[];
                        checkedAt: string | null;
                        checkedBy: string | null;
                        corrections: {
                            /** Format: uuid */
                            correctionId: string;
                            /** Format: uuid */
                            taskId: string;
                            field: "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            fieldName: string;
                            state: "active" | "withdrawn" | "conflicting";
                            stateName: string;
                            read: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            said: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readLeaders: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        leaders: {
                            printed: string;
                            official: string;
                            post: {
                                /** Format: uuid */
                                postId: string;
                                kind: "lead-official" | "unit-head" | "unit-approver" | "unit-liaison" | "office";
                                title: string;
                                unitId: string | null;
                                unitName: string | null;
                                official: string | null;
                                holdings: {
                                    person: string;
                                    userId: string | null;
                                    /** Format: date */
                                    from: string;
                                    to: string | null;
                                    /** Format: uuid */
                                    holdingId: string;
                                    kind: "holder" | "substitute";
                                    username: string | null;
                                    isActive: boolean;
                                }[];
                                holder: {
                                    person: string;
                                    userId: string | null;
                                    /** Format: date */
                                    from: string;
                                    to: string | null;
                                    /** Format: uuid */
                                    holdingId: string;
                                    kind: "holder" | "substitute";
                                    username: string | null;
                                    isActive: boolean;
                                } | null;
                                substitutes: {
                                    person: string;
                                    userId: string | null;
                                    /** Format: date */
                                    from: string;
                                    to: string | null;
                                    /** Format: uuid */
                                    holdingId: string;
                                    kind: "holder" | "substitute";
                                    username: string | null;
                                    isActive: boolean;
                                }[];
                                flaws: {
                                    kind: string;
                                    message: string;
                                }[];
                                mayKeep: boolean;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readTaskLights: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        periods: {
                            period: string;
                            open: boolean;
                            whole: {
                                light: {
                                    severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                    label: string;
                                    color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                                    shape: "circle" | "double-circle" | "triangle" | "square" | "ring" | "dash" | "arrow";
                                    sentence: string;
                                    rule: string;
                                    packId: string;
                                    packVersion: number;
                                    share: number | null;
                                    expected: number | null;
                                    gap: number | null;
                                    period: string;
                                    used: {
                                        id: string;
                                        kind: "self" | "verified" | "published";
                                        kindName: string;
                                        value: number;
                                        unit: string | null;
                                        /** Format: date */
                                        asOf: string;
                                        source: string;
                                    } | null;
                                };
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    name: string;
                                    reason: string;
                                } | null;
                                disagrees: boolean;
                                wasRed: boolean;
                            } | null;
                            shares: {
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                light: {
                                    severity: "done" | "ahead" | "on-track" | "behind" | "at-risk" | "none" | "no-data";
                                    label: string;
                                    color: "green" | "blue" | "yellow" | "orange" | "red" | "grey" | "white";
                                    shape: "circle" | "double-circle" | "triangle" | "square" | "ring" | "dash" | "arrow";
                                    sentence: string;
                                    rule: string;
                                    packId: string;
                                    packVersion: number;
                                    share: number | null;
                                    expected: number | null;
                                    gap: number | null;
                                    period: string;
                                    used: {
                                        id: string;
                                        kind: "self" | "verified" | "published";
                                        kindName: string;
                                        value: number;
                                        unit: string | null;
                                        /** Format: date */
                                        asOf: string;
                                        source: string;
                                    } | null;
                                };
                                forecast: {
                                    state: "yes" | "at-risk" | "no";
                                    name: string;
                                    reason: string;
                                } | null;
                                disagrees: boolean;
                                wasRed: boolean;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    entitlePublisher: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId: string;
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: {
                            measure: string;
                            name: string;
                            unit: string | null;
                            share: {
                                id: string;
                                name: string;
                            };
                            publisher: {
                                id: string;
                                name: string;
                                source: string;
                            } | null;
                            values: {
                                /** Format: uuid */
                                valueId: string;
                                kind: "self" | "verified" | "published";
                                kindName: string;
                                value: number;
                                unit: string | null;
                                /** Format: date */
                                asOf: string;
                                period: string | null;
                                source: string;
                                by: string | null;
                                /** Format: date-time */
                                enteredAt: string;
                                corrects: string | null;
                                corrected: boolean;
                            }[];
                            mayVerify: boolean;
                            mayEntitle: boolean;
                            mayPublish: boolean;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readResolutions: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subjects: {
                            subject: "collective" | "open-list";
                            collectiveId: string | null;
                            name: string;
                            isOpen: boolean;
                            units: {
                                id: string;
                                name: string;
                            }[];
                            standing: {
                                /** Format: uuid */
                                resolutionId: string;
                                units: {
                                    id: string;
                                    name: string;
                                }[];
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                                decidedBy: string | null;
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            } | null;
                            history: {
                                /** Format: uuid */
                                resolutionId: string;
                                units: {
                                    id: string;
                                    name: string;
                                }[];
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                                decidedBy: string | null;
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            }[];
                        }[];
                        mayDecide: boolean;
                        unissued: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    decideOwners: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: "collective" | "open-list";
                    collectiveId?: string | null;
                    unitIds: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subjects: {
                            subject: "collective" | "open-list";
                            collectiveId: string | null;
                            name: string;
                            isOpen: boolean;
                            units: {
                                id: string;
                                name: string;
                            }[];
                            standing: {
                                /** Format: uuid */
                                resolutionId: string;
                                units: {
                                    id: string;
                                    name: string;
                                }[];
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                                decidedBy: string | null;
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            } | null;
                            history: {
                                /** Format: uuid */
                                resolutionId: string;
                                units: {
                                    id: string;
                                    name: string;
                                }[];
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                                decidedBy: string | null;
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            }[];
                        }[];
                        mayDecide: boolean;
                        unissued: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    withdrawOwners: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
                resolutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subjects: {
                            subject: "collective" | "open-list";
                            collectiveId: string | null;
                            name: string;
                            isOpen: boolean;
                            units: {
                                id: string;
                                name: string;
                            }[];
                            standing: {
                                /** Format: uuid */
                                resolutionId: string;
                                units: {
                                    id: string;
                                    name: string;
                                }[];
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                                decidedBy: string | null;
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            } | null;
                            history: {
                                /** Format: uuid */
                                resolutionId: string;
                                units: {
                                    id: string;
                                    name: string;
                                }[];
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                                decidedBy: string | null;
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            }[];
                        }[];
                        mayDecide: boolean;
                        unissued: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readReview: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        taskId: string;
                        readings: ({
                            /** @constant */
                            field: "leaders";
                            leaders: {
                                name: string | null;
                                role: string | null;
                            }[];
                        } | {
                            /** @constant */
                            field: "leadUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "coUnits";
                            units: {
                                name: string;
                                kind: "unit" | "collective";
                            }[];
                        } | {
                            /** @constant */
                            field: "open";
                            open: boolean;
                        } | {
                            /** @constant */
                            field: "deadline";
                            deadline: {
                                text: string;
                                date: string | null;
                            } | null;
                        } | {
                            /** @constant */
                            field: "targets";
                            targets: {
                                metric: string;
                                value: number | null;
                                unit: string | null;
                                hedge: string | null;
                                direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                text: string;
                            }[];
                        })[];
                        doubts: {
                            field: "text" | "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            name: string;
                            value: number;
                            why: string[];
                        }[];
                        checkedAt: string | null;
                        checkedBy: string | null;
                        corrections: {
                            /** Format: uuid */
                            correctionId: string;
                            /** Format: uuid */
                            taskId: string;
                            field: "leaders" | "leadUnits" | "coUnits" | "open" | "deadline" | "targets";
                            fieldName: string;
                            state: "active" | "withdrawn" | "conflicting";
                            stateName: string;
                            read: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            said: {
                                /** @constant */
                                field: "leaders";
                                leaders: {
                                    name: string | null;
                                    role: string | null;
                                }[];
                            } | {
                                /** @constant */
                                field: "leadUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "coUnits";
                                units: {
                                    name: string;
                                    kind: "unit" | "collective";
                                }[];
                            } | {
                                /** @constant */
                                field: "open";
                                open: boolean;
                            } | {
                                /** @constant */
                                field: "deadline";
                                deadline: {
                                    text: string;
                                    date: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                field: "targets";
                                targets: {
                                    metric: string;
                                    value: number | null;
                                    unit: string | null;
                                    hedge: string | null;
                                    direction: "at-least" | "at-most" | "about" | "exactly" | "in-step" | "as-assigned";
                                    text: string;
                                }[];
                            };
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listValues: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: {
                            measure: string;
                            name: string;
                            unit: string | null;
                            share: {
                                id: string;
                                name: string;
                            };
                            publisher: {
                                id: string;
                                name: string;
                                source: string;
                            } | null;
                            values: {
                                /** Format: uuid */
                                valueId: string;
                                kind: "self" | "verified" | "published";
                                kindName: string;
                                value: number;
                                unit: string | null;
                                /** Format: date */
                                asOf: string;
                                period: string | null;
                                source: string;
                                by: string | null;
                                /** Format: date-time */
                                enteredAt: string;
                                corrects: string | null;
                                corrected: boolean;
                            }[];
                            mayVerify: boolean;
                            mayEntitle: boolean;
                            mayPublish: boolean;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    publishValue: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId?: string;
                    measure: string;
                    typed: string;
                    /** Format: date */
                    asOf: string;
                    source: string;
                    /** Format: uuid */
                    corrects?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        valueId: string;
                        kind: "self" | "verified" | "published";
                        kindName: string;
                        value: number;
                        unit: string | null;
                        /** Format: date */
                        asOf: string;
                        period: string | null;
                        source: string;
                        by: string | null;
                        /** Format: date-time */
                        enteredAt: string;
                        corrects: string | null;
                        corrected: boolean;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    verifyValue: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId?: string;
                    measure: string;
                    typed: string;
                    /** Format: date */
                    asOf: string;
                    source: string;
                    /** Format: uuid */
                    corrects?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: {
                            measure: string;
                            name: string;
                            unit: string | null;
                            share: {
                                id: string;
                                name: string;
                            };
                            publisher: {
                                id: string;
                                name: string;
                                source: string;
                            } | null;
                            values: {
                                /** Format: uuid */
                                valueId: string;
                                kind: "self" | "verified" | "published";
                                kindName: string;
                                value: number;
                                unit: string | null;
                                /** Format: date */
                                asOf: string;
                                period: string | null;
                                source: string;
                                by: string | null;
                                /** Format: date-time */
                                enteredAt: string;
                                corrects: string | null;
                                corrected: boolean;
                            }[];
                            mayVerify: boolean;
                            mayEntitle: boolean;
                            mayPublish: boolean;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                kind?: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                q?: string;
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            unitId: string;
                            name: string;
                            kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                            division: string | null;
                            leads: number;
                            contributes: number;
                            shipped: boolean;
                            validTo: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    addUnit: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                    aliases?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                        name: string;
                        kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                        division: string | null;
                        leads: number;
                        contributes: number;
                        shipped: boolean;
                        validTo: string | null;
                        names: {
                            name: string;
                            kind: "name" | "alias" | "plate";
                        }[];
                        validFrom: string | null;
                        source: string;
                        collectives: {
                            id: string;
                            name: string;
                        }[];
                        successor: {
                            id: string;
                            name: string;
                        } | null;
                        predecessors: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readUnit: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                        name: string;
                        kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                        division: string | null;
                        leads: number;
                        contributes: number;
                        shipped: boolean;
                        validTo: string | null;
                        names: {
                            name: string;
                            kind: "name" | "alias" | "plate";
                        }[];
                        validFrom: string | null;
                        source: string;
                        collectives: {
                            id: string;
                            name: string;
                        }[];
                        successor: {
                            id: string;
                            name: string;
                        } | null;
                        predecessors: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                    validFrom: string | null;
                    validTo: string | null;
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                        name: string;
                        kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                        division: string | null;
                        leads: number;
                        contributes: number;
                        shipped: boolean;
                        validTo: string | null;
                        names: {
                            name: string;
                            kind: "name" | "alias" | "plate";
                        }[];
                        validFrom: string | null;
                        source: string;
                        collectives: {
                            id: string;
                            name: string;
                        }[];
                        successor: {
                            id: string;
                            name: string;
                        } | null;
                        predecessors: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    removeUnit: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: number;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    addUnitAlias: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    alias: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                        name: string;
                        kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                        division: string | null;
                        leads: number;
                        contributes: number;
                        shipped: boolean;
                        validTo: string | null;
                        names: {
                            name: string;
                            kind: "name" | "alias" | "plate";
                        }[];
                        validFrom: string | null;
                        source: string;
                        collectives: {
                            id: string;
                            name: string;
                        }[];
                        successor: {
                            id: string;
                            name: string;
                        } | null;
                        predecessors: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    removeUnitAlias: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                unitId: string;
                alias: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                        name: string;
                        kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                        division: string | null;
                        leads: number;
                        contributes: number;
                        shipped: boolean;
                        validTo: string | null;
                        names: {
                            name: string;
                            kind: "name" | "alias" | "plate";
                        }[];
                        validFrom: string | null;
                        source: string;
                        collectives: {
                            id: string;
                            name: string;
                        }[];
                        successor: {
                            id: string;
                            name: string;
                        } | null;
                        predecessors: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    mergeUnit: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    successorId: string;
                    /** Format: date */
                    from: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                        name: string;
                        kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                        division: string | null;
                        leads: number;
                        contributes: number;
                        shipped: boolean;
                        validTo: string | null;
                        names: {
                            name: string;
                            kind: "name" | "alias" | "plate";
                        }[];
                        validFrom: string | null;
                        source: string;
                        collectives: {
                            id: string;
                            name: string;
                        }[];
                        successor: {
                            id: string;
                            name: string;
                        } | null;
                        predecessors: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    unmergeUnit: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unitId: string;
                        name: string;
                        kind: "government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone";
                        division: string | null;
                        leads: number;
                        contributes: number;
                        shipped: boolean;
                        validTo: string | null;
                        names: {
                            name: string;
                            kind: "name" | "alias" | "plate";
                        }[];
                        validFrom: string | null;
                        source: string;
                        collectives: {
                            id: string;
                            name: string;
                        }[];
                        successor: {
                            id: string;
                            name: string;
                        } | null;
                        predecessors: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listUnknownNames: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            tasks: number;
                            suggestion: {
                                id: string;
                                name: string;
                            } | null;
                            kind: ("government" | "department" | "party-organ" | "central-agency" | "enterprise" | "body" | "military" | "development-zone") | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            userId: string;
                            username: string;
                            displayName: string;
                            roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                            unit: {
                                id: string;
                                name: string;
                            } | null;
                            official: {
                                id: string;
                                name: string;
                            } | null;
                            state: "active" | "disabled";
                            mustChangePassword: boolean;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    addUser: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    displayName: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            userId: string;
                            username: string;
                            displayName: string;
                            roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                            unit: {
                                id: string;
                                name: string;
                            } | null;
                            official: {
                                id: string;
                                name: string;
                            } | null;
                            state: "active" | "disabled";
                            mustChangePassword: boolean;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        initialPassword: string;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    disableUser: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        username: string;
                        displayName: string;
                        roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                        unit: {
                            id: string;
                            name: string;
                        } | null;
                        official: {
                            id: string;
                            name: string;
                        } | null;
                        state: "active" | "disabled";
                        mustChangePassword: boolean;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    enableUser: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        username: string;
                        displayName: string;
                        roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                        unit: {
                            id: string;
                            name: string;
                        } | null;
                        official: {
                            id: string;
                            name: string;
                        } | null;
                        state: "active" | "disabled";
                        mustChangePassword: boolean;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            userId: string;
                            username: string;
                            displayName: string;
                            roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                            unit: {
                                id: string;
                                name: string;
                            } | null;
                            official: {
                                id: string;
                                name: string;
                            } | null;
                            state: "active" | "disabled";
                            mustChangePassword: boolean;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        initialPassword: string;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    grantRoles: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                    unitId: string | null;
                    officialId: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                        username: string;
                        displayName: string;
                        roles: ("supervisor" | "lead-official" | "unit-liaison" | "unit-approver" | "assessor" | "system-admin" | "security-admin" | "audit-admin")[];
                        unit: {
                            id: string;
                            name: string;
                        } | null;
                        official: {
                            id: string;
                            name: string;
                        } | null;
                        state: "active" | "disabled";
                        mustChangePassword: boolean;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    listEntitled: {
        parameters: {
            query?: {
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                            text: string;
                            measure: string;
                            name: string;
                            unit: string | null;
                            share: {
                                id: string;
                                name: string;
                            };
                            source: string;
                            last: {
                                value: number;
                                /** Format: date */
                                asOf: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
    readWorkbench: {
        parameters: {
            query: {
                plan: string;
                unit?: string;
                quantified?: boolean;
                stage?: "none" | "open" | "submitted" | "approved";
                q?: string;
                limit?: number;
                cursor?: string;
                /** @description Language of the words; Accept-Language where absent */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            taskId: string;
                            no: number | null;
                            chapter: string | null;
                            text: string;
                            targetCount: number;
                            unitId: string;
                            unitName: string;
                            commitmentId: string | null;
                            state: ("draft" | "submitted" | "returned" | "approved" | "superseded" | "dropped") | null;
                            stateName: string | null;
                        }[];
                        nextCursor: string | null;
                        counts: {
                            all: number;
                            unquantified: number;
                            none: number;
                            open: number;
                            submitted: number;
                            approved: number;
                        };
                    };
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail: string;
                        requestId: string;
                    };
                };
            };
        };
    };
}
