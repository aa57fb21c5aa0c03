-- Full-text search over what was said and over references and names. Both indexes keep no text of their own and follow
-- their tables by triggers, so that removed content leaves the index in the same transaction.
CREATE VIRTUAL TABLE `messages_search` USING fts5(
	`scope`, `text`,
	content='messages', content_rowid='row', prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER `messages_search_insert` AFTER INSERT ON `messages` BEGIN
	INSERT INTO `messages_search`(`rowid`, `scope`, `text`) VALUES (new.`row`, new.`scope`, new.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `messages_search_update` AFTER UPDATE OF `text` ON `messages` WHEN old.`text` IS NOT new.`text` BEGIN
	INSERT INTO `messages_search`(`messages_search`, `rowid`, `scope`, `text`)
		VALUES ('delete', old.`row`, old.`scope`, old.`text`);
	INSERT INTO `messages_search`(`rowid`, `scope`, `text`)
		VALUES (new.`row`, new.`scope`, new.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `messages_search_delete` AFTER DELETE ON `messages` BEGIN
	INSERT INTO `messages_search`(`messages_search`, `rowid`, `scope`, `text`)
		VALUES ('delete', old.`row`, old.`scope`, old.`text`);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `conversations_search` USING fts5(
	`scope`, `reference`, `name`,
	content='conversations', content_rowid='row', prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER `conversations_search_insert` AFTER INSERT ON `conversations` BEGIN
	INSERT INTO `conversations_search`(`rowid`, `scope`, `reference`, `name`)
		VALUES (new.`row`, new.`scope`, new.`reference`, new.`name`);
END;
--> statement-breakpoint
CREATE TRIGGER `conversations_search_update` AFTER UPDATE OF `reference`, `name` ON `conversations`
WHEN old.`reference` IS NOT new.`reference` OR old.`name` IS NOT new.`name` BEGIN
	INSERT INTO `conversations_search`(`conversations_search`, `rowid`, `scope`, `reference`, `name`)
		VALUES ('delete', old.`row`, old.`scope`, old.`reference`, old.`name`);
	INSERT INTO `conversations_search`(`rowid`, `scope`, `reference`, `name`)
		VALUES (new.`row`, new.`scope`, new.`reference`, new.`name`);
END;
--> statement-breakpoint
CREATE TRIGGER `conversations_search_delete` AFTER DELETE ON `conversations` BEGIN
	INSERT INTO `conversations_search`(`conversations_search`, `rowid`, `scope`, `reference`, `name`)
		VALUES ('delete', old.`row`, old.`scope`, old.`reference`, old.`name`);
END;
