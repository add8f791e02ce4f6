/**
 * Fills a list's Data Table in n8n's SQLite database, since n8n itself would take minutes for a million rows.
 * Run by the demo's own Node, which has SQLite: fill-table.mjs <database> <table id> <rows> <every>
 * Contact i of the audiences is +346…i; the list has every <every>th of the first 100,000, and numbers beyond.
 */
import { DatabaseSync } from 'node:sqlite';

const [, , file, table, rows, every] = process.argv;
const name = `data_table_user_${table}`;
const database = new DatabaseSync(file);
database.exec('PRAGMA busy_timeout = 60000');
const insert = database.prepare(
	`INSERT INTO "${name}" (contact, action, category, occurred_at, source, words, details) VALUES (?, 'opt_out', 'all', '2026-03-01T10:00:00.000Z', 'keyword', 'stop', ?)`,
);
database.exec('BEGIN');
for (let i = 0; i < Number(rows); i++) {
	const index = i * Number(every) < 100_000 ? i * Number(every) : i + 100_000;
	const phone = `+346${String(index).padStart(8, '0')}`;
	const details = {
		phone,
		recordedAt: '2026-03-01T10:00:01.000Z',
		channel: 'whatsapp',
		sender: 'all',
		evidence: { provider: 'meta', messageId: `wamid.${i}`, rule: 'word', confidence: 1, language: 'en' },
		id: `opt_out:meta:wamid.${i}`,
	};
	insert.run(phone, JSON.stringify(details));
}
database.exec('COMMIT');
// Rows this old are none that somebody has just written.
database.exec(
	`UPDATE "${name}" SET createdAt = '2026-03-01 10:00:00.000', updatedAt = '2026-03-01 10:00:00.000'`,
);
database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
database.close();
