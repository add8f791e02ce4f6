import type { ListView, UnreadableRow } from '../core/audience';
import type { ConsentChange } from '../core/consent';

/** What happened to one change that was handed to the store. */
export interface Recorded {
	change: ConsentChange;
	/** Whether this very change was written now; a redelivered event is not new. */
	isNew: boolean;
	/** What the list said about the contact before, newest last. Empty for a redelivered event. */
	before: ConsentChange[];
	/** Set when the contact is erased and stays so: nothing that names them was written. */
	isErased?: true;
}

/** The whole list, as read at one moment. */
export interface ListContents {
	changes: ConsentChange[];
	unreadable: UnreadableRow[];
}

/** Some of the many changes of an import, made when the list has said what it knows. */
export interface PlannedBatch {
	/** The contacts that they may be about. */
	keys: string[];
	/** None of the changes may have an id that the list shows. */
	plan(list: Pick<ListView, 'naming'>): ConsentChange[];
}

export interface ReadOptions {
	/** ISO 3166-1 alpha-2, for numbers that somebody typed into the list in national spelling. */
	defaultCountry?: string;
	/** A missing list is not an empty list: `fail` unless the user chose to start with an empty one. */
	ifMissing: 'fail' | 'create';
}

export interface LookUpOptions extends ReadOptions {
	/** Whether all that the list says is wanted, evidence included, and not only what decisions rest on. */
	inFull?: boolean;
}

export type PlanOptions = Pick<ReadOptions, 'defaultCountry'>;

/** Where consent is kept. Every method rejects with a {@link StoreError} and then has changed nothing it would have to take back. */
export interface Store {
	/** Writes changes down, each once by its id; the answers come in the order of the changes. */
	record(changes: ConsentChange[]): Promise<Recorded[]>;
	/**
	 * What the list says about contacts, their other identities included; with it, all rows that name nobody. Whatever was
	 * recorded before the call, by whomever, is in it.
	 * @param keys contact keys; the view knows nothing of others
	 */
	lookUp(keys: readonly string[], options: LookUpOptions): Promise<ListView>;
	/** The whole list. */
	read(options: ReadOptions): Promise<ListContents>;
	/** Writes down any number of changes, batch by batch, without holding them all. The first one creates a missing list. */
	recordPlanned(batches: Iterable<PlannedBatch>, options?: PlanOptions): Promise<void>;
	/** The history of these contacts, or of all, oldest first, each change once. A list without history has none. */
	history(contacts?: readonly string[]): Promise<History>;
	/** Reserves the one confirmation of each recorded change; true for those that nobody had reserved. */
	claimConfirmations(changes: ConfirmationClaim[]): Promise<boolean[]>;
	/** Gives back confirmations that were certainly not sent. */
	releaseConfirmations(changeIds: string[]): Promise<void>;
	/**
	 * Writes erasures down and then deletes every row of list and history that is about one of the contacts, their
	 * confirmations included. Running it again finishes what was interrupted.
	 * @param contacts contact keys
	 */
	erase(contacts: readonly string[], erasures: ConsentChange[], options?: PlanOptions): Promise<ErasedRows>;
}

/** How many rows an erasure deleted. */
export interface ErasedRows {
	/** Of the list. */
	entries: number;
	/** Of the history. */
	events: number;
}

/** A row of the history. */
export interface RecordedEvent {
	change: ConsentChange;
	/** Seals the change together with `previous`, the hash of the contact's event before; empty if it was not sealed. */
	hash: string;
	previous: string;
}

export interface History {
	/** Each once, oldest first. */
	changes: ConsentChange[];
	/** Every row in the order in which it was written; whoever wrote at the same moment may have written one twice. */
	events: RecordedEvent[];
	/** When the one confirmation of a change was sent, by the change's id. ISO 8601, UTC. */
	confirmedAt: Map<string, string>;
}

export interface ConfirmationClaim {
	changeId: string;
	contact: string;
}

export type StoreErrorCode =
	| 'list_missing'
	| 'list_columns_missing'
	| 'list_full'
	| 'list_forbidden'
	| 'list_name_invalid'
	| 'data_tables_unavailable'
	/** People were erased with secrets that are not at hand; `detail` names them. */
	| 'erased_key_missing'
	| 'list_failed'
	| 'store_workflow_missing'
	| 'store_workflow_unpublished'
	| 'store_workflow_forbidden'
	| 'store_workflow_version'
	| 'store_workflow_answer_invalid'
	| 'store_workflow_failed';

/** Why the list could not be read or written. `detail` never holds a phone number or message text. */
export class StoreError extends Error {
	constructor(
		readonly code: StoreErrorCode,
		readonly list: string,
		readonly detail = '',
	) {
		super(`${code}: ${detail || list}`);
		this.name = 'StoreError';
	}
}
