CREATE TABLE `contacts` (
	`tenant` text NOT NULL,
	`id` text NOT NULL,
	`name` text,
	`customer_id` text,
	`verified` integer DEFAULT false NOT NULL,
	`market` text NOT NULL,
	`language` text NOT NULL,
	`told_by` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	PRIMARY KEY(`tenant`, `id`)
);
--> statement-breakpoint
CREATE INDEX `contacts_by_customer` ON `contacts` (`tenant`,`customer_id`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`row` integer PRIMARY KEY NOT NULL,
	`tenant` text NOT NULL,
	`id` text NOT NULL,
	`reference` text NOT NULL,
	`market` text NOT NULL,
	`language` text NOT NULL,
	`channel` text NOT NULL,
	`status` text NOT NULL,
	`queue` text,
	`owner_id` text,
	`owner_name` text,
	`contact_id` text,
	`name` text,
	`scope` text NOT NULL,
	`preview` text NOT NULL,
	`opened_at` integer NOT NULL,
	`last_customer_at` integer NOT NULL,
	`waiting_since` integer,
	`unread` integer NOT NULL,
	`seq` integer NOT NULL,
	`handed_over_at` integer,
	`first_agent_at` integer,
	`first_reply_at` integer,
	`resolved_at` integer,
	`outcome` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_by_id` ON `conversations` (`tenant`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_by_reference` ON `conversations` (`tenant`,`reference`);--> statement-breakpoint
CREATE INDEX `conversations_by_status` ON `conversations` (`tenant`,`status`,`last_customer_at`);--> statement-breakpoint
CREATE INDEX `conversations_waiting` ON `conversations` (`tenant`,`status`,`waiting_since`);--> statement-breakpoint
CREATE INDEX `conversations_by_owner` ON `conversations` (`tenant`,`owner_id`,`last_customer_at`);--> statement-breakpoint
CREATE INDEX `conversations_by_activity` ON `conversations` (`tenant`,`last_customer_at`);--> statement-breakpoint
CREATE INDEX `conversations_by_contact` ON `conversations` (`tenant`,`contact_id`,`opened_at`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`tenant` text NOT NULL,
	`message_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`status` text NOT NULL,
	`provider_message_id` text,
	`error_code` text,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`tenant`, `message_id`)
);
--> statement-breakpoint
CREATE INDEX `deliveries_by_status` ON `deliveries` (`tenant`,`status`,`at`);--> statement-breakpoint
CREATE TABLE `handles` (
	`tenant` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`contact_id` text NOT NULL,
	`channel` text NOT NULL,
	`told_by` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	PRIMARY KEY(`tenant`, `kind`, `value`, `contact_id`)
);
--> statement-breakpoint
CREATE INDEX `handles_by_contact` ON `handles` (`tenant`,`contact_id`);--> statement-breakpoint
CREATE TABLE `messages` (
	`row` integer PRIMARY KEY NOT NULL,
	`tenant` text NOT NULL,
	`id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`audience` text NOT NULL,
	`scope` text NOT NULL,
	`text` text,
	`removed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_by_id` ON `messages` (`tenant`,`id`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`tenant` text NOT NULL,
	`conversation_id` text NOT NULL,
	`score` integer NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`tenant`, `conversation_id`)
);
