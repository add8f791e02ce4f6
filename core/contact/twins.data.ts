/** A spelling of a number that reaches the same person as another spelling. */
export interface Twin {
	/** Calling code of the other spelling. */
	code: string;
	/** The other spelling, after the calling code. */
	spelling: RegExp;
	/** The spelling used for matching: all digits, calling code included; `$1`… as in `String.replace`. */
	canonical: string;
	source: string;
}

const MX =
	'https://www.twilio.com/guidelines/mx/voice — IFT, 3 August 2019: no more 1 before mobiles; WhatsApp still writes it';
const AR =
	'https://en.wikipedia.org/wiki/Telephone_numbers_in_Argentina#Mobile_phone_numbers — one ten-digit space, 9 only marks mobiles dialled from abroad';
const BR =
	'Anatel, Resolução 553/2010 — a 9 before every mobile number, last area codes on 6 November 2016; fixed lines (2 to 5) keep 8 digits';
const CI =
	'https://artci.ci/en/faq/ — 31 January 2021; who had which old range: https://github.com/google/libphonenumber/issues/1909';
const CI_FIXED =
	'https://artci.ci/en/faq/ — 31 January 2021; third digit 8 was Moov, 0 MTN (https://github.com/dykoffi/ccu, fonctions.js); the rest are the ranges that libphonenumber lists under 27';
const BJ =
	'https://fr.allafrica.com/stories/202411300249.html — ARCEP Bénin, 30 November 2024: 01 before every number';
const GA =
	'http://news.alibreville.com/h/114469.html — ARCEP Gabon, 15 November 2019, old spelling ended 6 April 2024';
const VN =
	'https://english.mic.gov.vn/vietnam-plans-to-truncate-11-digit-mobile-phone-numbers-197137219.htm — 15 September 2018; table: https://lawnet.vn/en/laws/what-is-the-current-list-of-prefixes-of-vietnamese-phone-numbers-of-mobile-network-operators-what-i-134777.html';
const CM =
	'https://www.africatopsuccess.com/cameroon-phone-dialing-plan-moved-from-8-to-9-digits/ — ART, 22 November 2014: 6 before every mobile number';
const CO =
	'https://www.infobae.com/america/colombia/2021/12/01/que-no-se-le-olvide-desde-el-1-de-diciembre-entra-en-firme-la-nueva-marcacion-para-fijos-y-celulares-en-colombia — CRC 5826/2019: 60 before every fixed line';
const PS =
	'https://en.wikipedia.org/wiki/Telephone_numbers_in_the_State_of_Palestine — 056 and 059 are Palestinian only and reached by both codes';

const ORANGE_FIXED = /^((?:2(?:0[23]|1[2357]|2[245]|3[45]|4[3-5])|3(?:06|1[69]|[2-6]7))\d{5})$/;

/**
 * Twins of the years in which WhatsApp lists have been collected. An entry may only be here if no two people can have
 * the two spellings: the old range is given up, or both reach the same line.
 *
 * Not here, since the old range was given to others or cannot be told from them: Kosovo's numbers under +377 and +386,
 * Cameroon's fixed lines.
 */
export const TWINS: readonly Twin[] = [
	{ code: '52', spelling: /^1([2-9]\d{9})$/, canonical: '52$1', source: MX },
	{ code: '54', spelling: /^9((?:11|[23]\d)\d{8})$/, canonical: '54$1', source: AR },
	{ code: '55', spelling: /^([1-9][1-9])([6-9]\d{7})$/, canonical: '55$19$2', source: BR },
	{ code: '225', spelling: /^((?:[04-9][1-3]|[4-7]0)\d{6})$/, canonical: '22501$1', source: CI },
	{ code: '225', spelling: /^([04-9][4-6]\d{6})$/, canonical: '22505$1', source: CI },
	{ code: '225', spelling: /^([04-9][7-9]\d{6})$/, canonical: '22507$1', source: CI },
	{ code: '225', spelling: /^(2[0-4]8\d{5})$/, canonical: '22521$1', source: CI_FIXED },
	{ code: '225', spelling: /^((?:2[0-4]|3[0-6])0\d{5})$/, canonical: '22525$1', source: CI_FIXED },
	{ code: '225', spelling: ORANGE_FIXED, canonical: '22527$1', source: CI_FIXED },
	{ code: '229', spelling: /^([24-69]\d{7})$/, canonical: '22901$1', source: BJ },
	{ code: '241', spelling: /^0?([256]\d{6})$/, canonical: '2416$1', source: GA },
	{ code: '241', spelling: /^0?([47]\d{6})$/, canonical: '2417$1', source: GA },
	{ code: '241', spelling: /^0(1\d{6})$/, canonical: '2411$1', source: GA },
	{ code: '84', spelling: /^16([2-9]\d{7})$/, canonical: '843$1', source: VN },
	{ code: '84', spelling: /^120(\d{7})$/, canonical: '8470$1', source: VN },
	{ code: '84', spelling: /^121(\d{7})$/, canonical: '8479$1', source: VN },
	{ code: '84', spelling: /^122(\d{7})$/, canonical: '8477$1', source: VN },
	{ code: '84', spelling: /^12([345]\d{7})$/, canonical: '848$1', source: VN },
	{ code: '84', spelling: /^12([68]\d{7})$/, canonical: '847$1', source: VN },
	{ code: '84', spelling: /^127(\d{7})$/, canonical: '8481$1', source: VN },
	{ code: '84', spelling: /^129(\d{7})$/, canonical: '8482$1', source: VN },
	{ code: '84', spelling: /^18([68]\d{7})$/, canonical: '845$1', source: VN },
	{ code: '84', spelling: /^199(\d{7})$/, canonical: '8459$1', source: VN },
	{ code: '237', spelling: /^([5-79]\d{7})$/, canonical: '2376$1', source: CM },
	{ code: '57', spelling: /^([125678][2-9]\d{6}|4[2-57-9]\d{6})$/, canonical: '5760$1', source: CO },
	{ code: '972', spelling: /^(5[69]\d{7})$/, canonical: '970$1', source: PS },
];

/** Prefixes that were dialled within a country, that its plan no longer mentions, and that old lists still carry. */
export const OLD_TRUNK_PREFIXES: Readonly<Record<string, string | undefined>> = {
	// IFT, 3 August 2019: https://newsweekespanol.com/?p=114478
	MX: '0(?:1|44|45)(?=[2-9]\\d{9}$)',
};
