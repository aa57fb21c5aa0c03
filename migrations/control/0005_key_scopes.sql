ALTER TABLE `api_tokens` ADD `hint` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `api_tokens` ADD `scopes` text;--> statement-breakpoint
ALTER TABLE `api_tokens` ADD `replaced_by` text;--> statement-breakpoint
ALTER TABLE `api_tokens` ADD `last_used_at` integer;