CREATE TABLE `layers` (
	`tenant` text NOT NULL,
	`scope` text NOT NULL,
	`patch` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`tenant`, `scope`)
);
--> statement-breakpoint
CREATE TABLE `markets` (
	`tenant` text NOT NULL,
	`market` text NOT NULL,
	`region` text NOT NULL,
	`preset` text NOT NULL,
	`name` text NOT NULL,
	`patch` text,
	`version` integer,
	`draft` text,
	`draft_revision` integer DEFAULT 0 NOT NULL,
	`draft_by` text,
	`draft_by_name` text,
	`draft_at` integer,
	`request` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant`, `market`)
);
--> statement-breakpoint
ALTER TABLE `market_versions` ADD `published_by_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `market_versions` ADD `kind` text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE `market_versions` ADD `reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `market_versions` ADD `approved_by` text;--> statement-breakpoint
ALTER TABLE `market_versions` ADD `approved_by_name` text;--> statement-breakpoint
ALTER TABLE `market_versions` ADD `restores` integer;--> statement-breakpoint
ALTER TABLE `market_versions` ADD `config` text;--> statement-breakpoint
ALTER TABLE `market_versions` ADD `patch` text;