import { detectIntent, type Detection, type DetectOptions } from '../../../core/intent';

const intentOf = (text: unknown, options?: DetectOptions) => detectIntent(text as string, options).intent;
const NOTHING: Detection = { intent: 'other', confidence: 0, rule: 'none' };

describe('detectIntent', () => {
	test.each<[string, Detection]>([
		['Stop', { intent: 'opt_out', confidence: 0.95, rule: 'word', matched: 'STOP' }],
		['stop please', { intent: 'opt_out', confidence: 0.9, rule: 'word', matched: 'STOP' }],
		['STOOOOP!!!', { intent: 'opt_out', confidence: 0.9, rule: 'word', matched: 'STOP' }],
		[
			'unsubscribe',
			{ intent: 'opt_out', confidence: 0.95, rule: 'word', matched: 'UNSUBSCRIBE', language: 'en' },
		],
		['Cancel', { intent: 'opt_out', confidence: 0.7, rule: 'word', matched: 'CANCEL', language: 'en' }],
		[
			'désabonner',
			{ intent: 'opt_out', confidence: 0.95, rule: 'word', matched: 'DÉSABONNER', language: 'fr' },
		],
		['parar', { intent: 'opt_out', confidence: 0.95, rule: 'word', matched: 'PARAR' }],
		['START', { intent: 'opt_in', confidence: 0.95, rule: 'word', matched: 'START' }],
		['alta', { intent: 'opt_in', confidence: 0.7, rule: 'word', matched: 'ALTA' }],
		['ayuda', { intent: 'help', confidence: 0.95, rule: 'word', matched: 'AYUDA', language: 'es' }],
		['🛑', { intent: 'opt_out', confidence: 0.95, rule: 'emoji', matched: '🛑' }],
		['when do you open?', NOTHING],
	])('%s: the whole answer', (text, detection) => {
		expect(detectIntent(text)).toStrictEqual(detection);
	});

	test.each([
		'STOP PLEASE',
		'please stop',
		'stop thanks',
		'Hello, stop. Thank you very much',
		'hola, baja por favor, muchas gracias',
		'bonjour, désabonner svp',
		'Bitte abmelden, vielen Dank',
		'por favor sair, obrigada',
		'tolong berhenti dong kak',
		'कृपया बंद करें',
		'请停止',
		'退订谢谢',
		'配信停止をお願いします',
		'停止してください',
		'수신거부 부탁드립니다',
		'중지해주세요',
		'หยุดครับ',
		'ขอยกเลิกรับข่าวสารค่ะ',
		'من فضلك إيقاف',
	])('courtesy changes nothing: %s', (text) => {
		expect(detectIntent(text)).toMatchObject({ intent: 'opt_out', confidence: expect.any(Number) });
	});

	test.each([
		['İPTAL', 'IPTAL', 'iptal', 'ıptal', 'İptal', 'i̇ptal'],
		['STRASSE', 'Straße'],
		['OPT OUT', 'optout', 'opt-out', 'OptOut', 'opt_out', 'ＯＰＴ－ＯＵＴ', 'o p t o u t'],
		['KÜNDIGEN', 'kundigen', 'kuendigen', 'Ku\u0308ndigen'],
		['إلغاء الاشتراك', 'الغاء الاشتراك', 'إلْغَاءُ الاِشْتِرَاك', 'إلغـــاء الاشتراك'],
		['مساعدة', 'مساعده'],
		['لغو اشتراک', 'لغو اشتراك', 'لغو‌اشتراک'],
		['הסר', 'הָסֵר'],
		['ΣΤΟΠ', 'στοπ', 'στόπ'],
		['ПОДПИСКА', 'подписка'],
		['수신거부', '수신 거부', '수신거부'.normalize('NFD')],
		['ストップ', 'ｽﾄｯﾌﾟ'],
		['𝐒𝐓𝐎𝐏', '𝓼𝓽𝓸𝓹', 'ⓢⓣⓞⓟ', 'stop'],
	])('%s is the same word in every spelling', (...words) => {
		const own: DetectOptions = { optOutWords: ['Strasse'] };
		expect(new Set(words.map((word) => intentOf(word, own))).size).toBe(1);
		expect(intentOf(words[0], own)).not.toBe('other');
	});

	test.each([
		['đúng', 'other'],
		['Đúng rồi', 'other'],
		['dùng', 'other'],
		['đừng', 'other'],
		['dừng', 'opt_out'],
		['DỪNG'.normalize('NFD'), 'opt_out'],
		['dung lai', 'opt_out'],
	])('Vietnamese marks tell right from stop: %s', (text, intent) => {
		expect(intentOf(text)).toBe(intent);
	});

	test('Indic and Thai vowel signs are part of the word', () => {
		expect(intentOf('मदद')).toBe('help');
		expect(intentOf('मादाद')).toBe('other');
		expect(intentOf('หยด')).toBe('other');
	});

	test.each([
		['order stop', 'other'],
		['para', 'other'],
		['cancel my order', 'other'],
		['stop it by the shop', 'other'],
		["don't stop", 'other'],
		['do not unsubscribe me', 'other'],
		['no me des de baja', 'other'],
		['Reply STOP to unsubscribe', 'other'],
		['Liked “Reply STOP to opt out”', 'other'],
		['STOP START', 'other'],
		['nonstop', 'other'],
		['stops', 'other'],
		['stoop', 'other'],
		['Paare', 'other'],
		['start a subscription plan', 'other'],
		['help with my order', 'other'],
		['s t o p s i g n', 'other'],
	])('only whole messages count: %s', (text, intent) => {
		expect(intentOf(text)).toBe(intent);
	});

	describe('consent is taken at its word', () => {
		test.each([
			'un stop',
			'Join?',
			'START?',
			'¿Alta?',
			'اشتراك؟',
			'订阅？',
			'sub scribe',
			'yes',
			'1',
			'👍',
			'ok',
		])('%s is not consent', (text) => expect(intentOf(text)).not.toBe('opt_in'));

		test.each([
			'UNSTOP',
			'un-stop',
			're-join',
			'OPTIN',
			'optin please',
			'opt-in',
			'opt_in',
			"s'abonner",
			'start, please!',
		])('%s is consent', (text) => expect(intentOf(text)).toBe('opt_in'));
	});

	describe('scope', () => {
		test.each([
			['STOP', undefined],
			['STOP MARKETING', 'marketing'],
			['Stop promotions', 'marketing'],
			['stop promos', 'marketing'],
			['Unsubscribe from Promos', 'marketing'],
			['Parar promoções', 'marketing'],
			['Detener promociones', 'marketing'],
			['Остановить рекламу', 'marketing'],
			['Interrompi promozioni', 'marketing'],
			['إيقاف عمليات الترويج', 'marketing'],
			['PROMOSYONLARI DURDUR', 'marketing'],
			['Keine Werbung mehr', 'marketing'],
			['STOPALL', 'all'],
			['stop all', 'all'],
			['Unsubscribe from All', 'all'],
			['stop all messages', 'all'],
			['Não quero mais receber mensagens', undefined],
			['STOP NOTIFICATION', undefined],
		])('%s', (text, category) => {
			for (const kind of ['text', 'button'] as const) {
				const { intent, scope } = detectIntent(text, { kind });
				expect({ intent, scope }).toEqual({ intent: 'opt_out', scope: category && { category } });
			}
		});

		test('is the caller’s own copy', () => {
			const scope = detectIntent('stop promos').scope as { category: string };
			scope.category = 'all';
			expect(detectIntent('stop promos').scope).toEqual({ category: 'marketing' });
			const all = detectIntent('WAOO_STOP_ALL').scope as { category: string };
			all.category = 'marketing';
			expect(detectIntent('WAOO_STOP_ALL').scope).toEqual({ category: 'all' });
		});
	});

	describe('buttons', () => {
		test.each<[string, Partial<Detection>]>([
			['WAOO_STOP', { intent: 'opt_out', rule: 'payload', confidence: 1 }],
			['WAOO_STOP:spring-sale', { intent: 'opt_out', rule: 'payload', matched: 'WAOO_STOP' }],
			['WAOO_STOP:all:2', { intent: 'opt_out', matched: 'WAOO_STOP' }],
			['waoo-stop', { intent: 'opt_out', rule: 'payload' }],
			['WAOO_STOP_ALL', { intent: 'opt_out', scope: { category: 'all' } }],
			['WAOO_STOP_LATER_KIND', { intent: 'opt_out', rule: 'payload' }],
			['WAOO_START', { intent: 'opt_in', rule: 'payload', confidence: 1 }],
			['WAOO_START_UPDATES', { intent: 'opt_in', rule: 'payload', scope: { category: 'utility' } }],
			['WAOO_STARTED', { intent: 'other' }],
			['WAOO', { intent: 'other' }],
			[`WAOO_STOP:${'x'.repeat(5000)}`, { intent: 'opt_out' }],
			['STOP_PROMOTIONS', { intent: 'opt_out', rule: 'payload', scope: { category: 'marketing' } }],
			['stop:promotions', { intent: 'opt_out', rule: 'payload', scope: { category: 'marketing' } }],
			['opt-out', { intent: 'opt_out' }],
			['OPT_OUT', { intent: 'opt_out', rule: 'payload' }],
			['optout', { intent: 'opt_out', rule: 'button' }],
			['unsubscribe', { intent: 'opt_out', rule: 'button' }],
			['STOP', { intent: 'opt_out', rule: 'button' }],
			['OPTOUT_ALL', { intent: 'opt_out', rule: 'payload', scope: { category: 'all' } }],
			['opt_in', { intent: 'opt_in', rule: 'payload' }],
			['SUBSCRIBE', { intent: 'opt_in', rule: 'button' }],
			['DID_NOT_REQUEST_CODE', { intent: 'other', rule: 'payload', confidence: 1 }],
		])('payload %s', (text, detection) => {
			expect(detectIntent(text, { kind: 'button' })).toMatchObject(detection);
		});

		test.each([
			'Unsubscribe',
			'Darme de baja',
			'Se désabonner',
			'Abmelden',
			'Cancel Subscription',
			'Descadastrar',
		])('title %s', (title) =>
			expect(detectIntent(title, { kind: 'button' })).toMatchObject({ intent: 'opt_out', rule: 'button' }),
		);

		test.each([
			['Not interested', 'opt_out'],
			['No me interesa', 'opt_out'],
			['Cancel', 'other'],
			['Cancelar', 'other'],
			['Salir', 'other'],
			['End', 'other'],
			['Continue', 'other'],
			['Alta', 'other'],
			['Voltar', 'other'],
			['Get started', 'other'],
			['No, thanks', 'other'],
			['Volver a recibir', 'opt_in'],
			['Start', 'opt_in'],
		])('title %s is %s', (title, intent) => {
			expect(intentOf(title, { kind: 'button' })).toBe(intent);
		});

		test('a declined offer is no opt-out when it is typed', () => {
			expect(intentOf('Not interested')).toBe('other');
		});
	});

	describe('emoji', () => {
		test.each([
			['🛑🛑🛑', 'opt_out', 0.95],
			['✋', 'opt_out', 0.7],
			['✋🏽', 'opt_out', 0.7],
			['🚫', 'opt_out', 0.7],
			['⛔️', 'opt_out', 0.7],
			['✋🛑', 'opt_out', 0.95],
			['🛑🙏', 'opt_out', 0.95],
			['!!! 🛑 !!!', 'opt_out', 0.95],
			['🙏', 'other', 0],
			['👍', 'other', 0],
			['👋', 'other', 0],
			['🛑🚌', 'other', 0],
			['🇺🇸', 'other', 0],
			['❤️', 'other', 0],
			['©', 'other', 0],
		])('%s is %s', (text, intent, confidence) => {
			expect(detectIntent(text)).toMatchObject({ intent, confidence });
		});
	});

	describe('own words', () => {
		test.each<[string, DetectOptions, string]>([
			['Adiós promos!', { optOutWords: ['adios  PROMOS'] }, 'opt_out'],
			['adiosss promos, gracias', { optOutWords: ['adiós promos'] }, 'opt_out'],
			['no adiós promos', { optOutWords: ['adiós promos'] }, 'other'],
			['9', { optOutWords: ['9'] }, 'opt_out'],
			['❌', { optOutWords: ['❌'] }, 'opt_out'],
			['deals', { optInWords: ['Deals'] }, 'opt_in'],
			['deals?', { optInWords: ['Deals'] }, 'other'],
			['yes', { optInWords: ['YES'] }, 'opt_in'],
			['cancel', { optInWords: ['cancel'] }, 'opt_in'],
			['VIP', { optInWords: ['vip'], optOutWords: ['VIP'] }, 'opt_out'],
			['subscribe', { optOutWords: ['subscribe'] }, 'opt_out'],
			['STOP', { optInWords: ['stop'] }, 'opt_out'],
			['s t o p, please', { optInWords: ['stop'] }, 'opt_out'],
			['stop all', { optInWords: ['stop'] }, 'opt_out'],
		])('%s', (text, options, intent) => {
			for (const kind of ['text', 'button'] as const)
				expect(intentOf(text, { ...options, kind })).toBe(intent);
		});

		test('are reported as they were given', () => {
			expect(detectIntent('ADIOS', { optOutWords: ['Adiós'] })).toStrictEqual({
				intent: 'opt_out',
				confidence: 1,
				rule: 'own_word',
				matched: 'Adiós',
			});
		});

		test.each([
			[['']],
			[['!!!', ' ', '\u200b']],
			['stop'],
			[null],
			[[null, 7, {}]],
			[{ length: 1, 0: 'hello' }],
		])('%j is no list of words and matches nothing', (words) => {
			const options = {
				optOutWords: words,
				optInWords: words,
				ignoreWords: words,
				languages: words,
			} as DetectOptions;
			for (const text of ['', '!!!', ' ', 'hello']) expect(detectIntent(text, options)).toEqual(NOTHING);
			expect(intentOf('STOP', options)).toBe('opt_out');
		});
	});

	describe('ignored words', () => {
		test.each([
			['cancel', ['CANCEL'], 'other'],
			['Please cancel', ['cancel'], 'other'],
			['CANCELLLL', ['cancel'], 'other'],
			['cancelar', ['cancel'], 'opt_out'],
			['opt-out', ['OptOut'], 'other'],
			['start', ['start'], 'other'],
			['help', ['Help'], 'other'],
			['✋', ['✋'], 'other'],
			['🛑', ['✋'], 'opt_out'],
			['STOP', ['stop'], 'opt_out'],
		])('%s without %j', (text, ignoreWords, intent) => {
			expect(intentOf(text, { ignoreWords })).toBe(intent);
		});

		test('an own word counts even where ours is ignored', () => {
			expect(intentOf('cancel', { ignoreWords: ['cancel'], optOutWords: ['cancel'] })).toBe('opt_out');
		});
	});

	describe('chosen languages', () => {
		test.each([
			['baja', ['es'], 'opt_out'],
			['baja', ['de'], 'other'],
			['baja', [], 'opt_out'],
			['STOP', ['ja'], 'opt_out'],
			['START', ['ja'], 'opt_in'],
			['unsubscribe', ['ja'], 'other'],
			['descadastrar', ['pt_BR'], 'opt_out'],
			['descadastrar', ['PT-br'], 'opt_out'],
			['meld av', ['nb'], 'opt_out'],
			['tigil', ['fil'], 'opt_out'],
			['alta', ['it'], 'other'],
			['STOP', ['xx'], 'opt_out'],
		])('%s in %j', (text, languages, intent) => {
			expect(intentOf(text, { languages })).toBe(intent);
		});

		test('settle the language of a shared word', () => {
			expect(detectIntent('parar').language).toBeUndefined();
			expect(detectIntent('parar', { languages: ['pt'] }).language).toBe('pt');
			expect(detectIntent('parar', { languages: ['pt', 'es'] }).language).toBeUndefined();
			expect(detectIntent('stop', { languages: ['es'] }).language).toBeUndefined();
		});
	});

	describe('bad input', () => {
		test.each([
			[undefined],
			[null],
			[0],
			[NaN],
			[true],
			[Symbol('stop')],
			[10n],
			[{}],
			[['stop']],
			[new String('stop')],
			[() => 'stop'],
			[{ toString: () => 'stop' }],
			[''],
			[' \n\t\u00a0\u3000 '],
			['\u200b\u200e\ufeff'],
			['...?!'],
			['\u0000\u0001\u001b'],
			['\ud800'],
			['\udfff\ud83d'],
			['\u0301\u0301'],
			['__proto__'],
			['constructor'],
			['hasOwnProperty'],
			['12345'],
			['{"action":"stop"}'],
		])('%p is other', (text) => {
			expect(detectIntent(text as string)).toEqual(NOTHING);
			expect(detectIntent(text as string, { kind: 'button' })).toEqual(NOTHING);
		});

		test.each([[null], ['text'], [7], [[]], [{ kind: 'voice' }], [{ kind: {} }]])(
			'options %p are no obstacle',
			(options) => {
				expect(intentOf('cancel', options as unknown as DetectOptions)).toBe('opt_out');
			},
		);

		test('lone surrogates around a word do not hide it', () => {
			expect(intentOf('\ud83d stop \udc00')).toBe('opt_out');
			expect(intentOf('s\u0000t\u0000o\u0000p')).toBe('opt_out');
		});

		test('marks piled on a word do not hide it', () => {
			expect(intentOf([...'stop'].map((letter) => letter + '\u0336\u0300\u0489'.repeat(50)).join(''))).toBe(
				'opt_out',
			);
		});

		test.each([
			['spaces before a stop', ' '.repeat(10_000_000) + 'stop', 'opt_out'],
			['a stop and then nothing', 'stop' + '\n'.repeat(10_000_000), 'opt_out'],
			['a word ten megabytes long', 'a'.repeat(10_000_000), 'other'],
			['a letter held down for ten megabytes', 'sto' + 'o'.repeat(10_000_000), 'other'],
			['ten megabytes of stops', 'stop '.repeat(2_000_000), 'other'],
			['courtesy without end', 'please thanks '.repeat(300), 'other'],
			['courtesy hanging on without end', 'ください'.repeat(1000), 'other'],
			['ligatures that unfold', '\ufdfa'.repeat(4096), 'other'],
			['underscores and a space', '_'.repeat(4000) + ' stop', 'opt_out'],
			['question marks', '?'.repeat(4000) + 'stop', 'opt_out'],
			['emoji', '🛑'.repeat(2000), 'opt_out'],
			['repetition that just fails', 'stop '.repeat(700) + 'go', 'other'],
		])('%s', (_, text, intent) => {
			expect(intentOf(text)).toBe(intent);
			expect(intentOf(text, { kind: 'button', optOutWords: ['x'], optInWords: ['y'] })).toBe(intent);
		});
	});
});
