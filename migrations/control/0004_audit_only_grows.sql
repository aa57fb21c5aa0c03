-- The audit trail only grows: rows are neither changed nor removed, and every new one has its place in the tenant's chain.
CREATE TRIGGER `audit_refuses_update` BEFORE UPDATE ON `audit` BEGIN
	SELECT RAISE(ABORT, 'an audit entry is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_refuses_delete` BEFORE DELETE ON `audit` BEGIN
	SELECT RAISE(ABORT, 'an audit entry is never removed');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_needs_place` BEFORE INSERT ON `audit` WHEN new.`seq` IS NULL OR new.`prev` IS NULL OR new.`hash` IS NULL BEGIN
	SELECT RAISE(ABORT, 'an audit entry needs its place in the chain');
END;
--> statement-breakpoint
-- INSERT OR REPLACE would remove the row that is in its way without asking the trigger above.
CREATE TRIGGER `audit_refuses_replace` BEFORE INSERT ON `audit` WHEN EXISTS (
	SELECT 1 FROM `audit` WHERE `row` = new.`row` OR (`tenant` = new.`tenant` AND `seq` = new.`seq`)
) BEGIN
	SELECT RAISE(ABORT, 'UNIQUE constraint failed: audit.tenant, audit.seq');
END;
