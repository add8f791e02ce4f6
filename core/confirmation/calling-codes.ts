/**
 * Calling codes of countries where nearly everybody reads one language, and that language. Countries with several are
 * left out, and so are those where it is English. A longer code goes before a shorter one.
 * Codes: ITU-T E.164, list of assigned country codes, https://www.itu.int/pub/T-SP-E.164D
 */
export const LANGUAGE_OF_CALLING_CODE: Readonly<Record<string, string>> = {
	'1787': 'es', // Puerto Rico
	'1809': 'es', // Dominican Republic
	'1829': 'es', // Dominican Republic
	'1849': 'es', // Dominican Republic
	'1939': 'es', // Puerto Rico
	'20': 'ar', // Egypt
	'212': 'ar', // Morocco
	'213': 'ar', // Algeria
	'216': 'ar', // Tunisia
	'218': 'ar', // Libya
	'221': 'fr', // Senegal
	'223': 'fr', // Mali
	'224': 'fr', // Guinea
	'225': 'fr', // Ivory Coast
	'226': 'fr', // Burkina Faso
	'227': 'fr', // Niger
	'228': 'fr', // Togo
	'229': 'fr', // Benin
	'236': 'fr', // Central African Republic
	'238': 'pt', // Cape Verde
	'239': 'pt', // São Tomé and Príncipe
	'240': 'es', // Equatorial Guinea
	'241': 'fr', // Gabon
	'242': 'fr', // Congo
	'243': 'fr', // DR Congo
	'244': 'pt', // Angola
	'245': 'pt', // Guinea-Bissau
	'249': 'ar', // Sudan
	'255': 'sw', // Tanzania
	'258': 'pt', // Mozambique
	'262': 'fr', // Réunion, Mayotte
	'30': 'el', // Greece
	'31': 'nl', // Netherlands
	'33': 'fr', // France
	'34': 'es', // Spain
	'351': 'pt', // Portugal
	'357': 'el', // Cyprus
	'358': 'fi', // Finland
	'359': 'bg', // Bulgaria
	'36': 'hu', // Hungary
	'373': 'ro', // Moldova
	'375': 'ru', // Belarus
	'377': 'fr', // Monaco
	'378': 'it', // San Marino
	'380': 'uk', // Ukraine
	'381': 'sr', // Serbia
	'385': 'hr', // Croatia
	'39': 'it', // Italy
	'40': 'ro', // Romania
	'420': 'cs', // Czechia
	'421': 'sk', // Slovakia
	'423': 'de', // Liechtenstein
	'43': 'de', // Austria
	'45': 'da', // Denmark
	'46': 'sv', // Sweden
	'47': 'no', // Norway
	'48': 'pl', // Poland
	'49': 'de', // Germany
	'502': 'es', // Guatemala
	'503': 'es', // El Salvador
	'504': 'es', // Honduras
	'505': 'es', // Nicaragua
	'506': 'es', // Costa Rica
	'507': 'es', // Panama
	'51': 'es', // Peru
	'52': 'es', // Mexico
	'53': 'es', // Cuba
	'54': 'es', // Argentina
	'55': 'pt', // Brazil
	'56': 'es', // Chile
	'57': 'es', // Colombia
	'58': 'es', // Venezuela
	'590': 'fr', // Guadeloupe
	'591': 'es', // Bolivia
	'593': 'es', // Ecuador
	'594': 'fr', // French Guiana
	'595': 'es', // Paraguay
	'596': 'fr', // Martinique
	'598': 'es', // Uruguay
	'62': 'id', // Indonesia
	'66': 'th', // Thailand
	'687': 'fr', // New Caledonia
	'689': 'fr', // French Polynesia
	'7': 'ru', // Russia, Kazakhstan
	'81': 'ja', // Japan
	'82': 'ko', // South Korea
	'84': 'vi', // Vietnam
	'852': 'zh-Hant', // Hong Kong
	'853': 'zh-Hant', // Macau
	'86': 'zh', // China
	'880': 'bn', // Bangladesh
	'886': 'zh-Hant', // Taiwan
	'90': 'tr', // Turkey
	'92': 'ur', // Pakistan
	'962': 'ar', // Jordan
	'963': 'ar', // Syria
	'964': 'ar', // Iraq
	'965': 'ar', // Kuwait
	'966': 'ar', // Saudi Arabia
	'967': 'ar', // Yemen
	'968': 'ar', // Oman
	'970': 'ar', // Palestine
	'972': 'he', // Israel
	'973': 'ar', // Bahrain
	'98': 'fa', // Iran
};

/** Of 4 digits at most: the North American plan shares its `1` between countries. */
export const LONGEST_CALLING_CODE = 4;
