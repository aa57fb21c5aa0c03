ALTER TABLE `audit` ADD `seq` integer;--> statement-breakpoint
ALTER TABLE `audit` ADD `region` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `market` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `prev` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `audit_chain` ON `audit` (`tenant`,`seq`);