CREATE TABLE `account_claims` (
	`claim` text PRIMARY KEY NOT NULL,
	`tenant` text NOT NULL,
	`account` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `account_claims_by_account` ON `account_claims` (`account`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `former` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `secrets` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `changed_by` text;