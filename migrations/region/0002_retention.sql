ALTER TABLE `conversations` ADD `removed_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `removed_days` integer;--> statement-breakpoint
CREATE INDEX `messages_by_conversation` ON `messages` (`tenant`,`conversation_id`,`seq`);