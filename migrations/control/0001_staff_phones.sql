ALTER TABLE `staff` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `staff` ADD `skills` text;