DROP INDEX `conversations_waiting`;--> statement-breakpoint
ALTER TABLE `conversations` ADD `urgency` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `due_kind` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `missed` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `conversations_waiting` ON `conversations` (`tenant`,`status`,`urgency`,`waiting_since`);