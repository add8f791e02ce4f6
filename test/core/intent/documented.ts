/**
 * The words that vendors, regulators and national conventions document, and their false friends, transcribed apart from
 * the language data so that a word lost there is noticed here. One string per cell, entries separated by commas.
 */
interface Documented {
	code: string;
	optOut: string;
	optIn?: string;
	help: string;
	/** Too ambiguous to be consent without a question pending. */
	risky?: string;
	/** Ordinary messages with the same words in them. */
	other?: string;
}

export const documented: Documented[] = [
	{
		code: 'en',
		optOut:
			'STOP, STOPALL, STOP ALL, UNSUBSCRIBE, UNSUB, CANCEL, END, QUIT, REVOKE, OPTOUT, OPT OUT, OPT-OUT, REMOVE, TD, REMOVE ME, STOP PROMOTIONS, STOP MARKETING, STOP MESSAGES, STOP TEXTING, TAKE ME OFF, DO NOT TEXT, WRONG NUMBER, NO MORE, LEAVE ME ALONE, 🛑',
		optIn: 'START, UNSTOP, SUBSCRIBE, RESUBSCRIBE, JOIN, RESUME, BEGIN, CONTINUE, OPT IN, OPTIN',
		help: 'HELP, INFO, SUPPORT, ASSIST',
		risky: 'YES, Y, GO, REVERT, OK, 1, 👍',
		other:
			'cancel order, end of month, I quit my job, stop by, bus stop, non-stop, when does it start, get started',
	},
	{
		code: 'es',
		optOut:
			'BAJA, ALTO, PARAR, DETENER, SALIR, CANCELAR, DARME DE BAJA, DARSE DE BAJA, DAR DE BAJA, DESUSCRIBIR, DESUSCRIBIRME, CANCELAR SUSCRIPCION, NO MAS MENSAJES, NO MAS, BASTA, ELIMINAR, DETENER PROMOCIONES',
		optIn: 'ALTA, RECIBIR, INICIAR, SUSCRIBIR, SUSCRIBIRME, SUSCRIBIRSE, REANUDAR, DARME DE ALTA',
		help: 'AYUDA, INFO, INFORMACION',
		risky: 'VOLVER, SI, SÍ',
		other: 'baja médica, talla baja, planta baja, fiebre alta, muy alto, para mañana, parada, salir hoy',
	},
	{
		code: 'pt',
		optOut:
			'SAIR, PARAR, PARE, CANCELAR, DESCADASTRAR, REMOVER, DESINSCREVER, CANCELAR INSCRICAO, NAO QUERO MAIS, CHEGA, PARAR PROMOCOES, SAIR DA LISTA',
		optIn: 'RECEBER, INSCREVER, INSCREVER SE, ATIVAR, CADASTRAR, QUERO RECEBER',
		help: 'AJUDA, INFORMACAO',
		risky: 'VOLTAR, ASSINAR, SIM',
		other: 'sair hoje, parar de fumar, chega amanhã, pare na portaria, prioridade baixa',
	},
	{
		code: 'fr',
		optOut:
			'STOP, ARRET, ARRETT, ARRETE, ARRETER, ARRETEZ, DESABONNER, DESABONNEMENT, SE DESABONNER, DESINSCRIPTION, DESINSCRIRE, ANNULER, SUPPRIMER, RESILIER, STOP PUB, STOP SMS, STOP SVP',
		optIn: 'NONARRET, ABONNER, S ABONNER, REPRENDRE, INSCRIPTION, S INSCRIRE, REABONNER',
		help: 'AIDE, INFO, INFOS',
		risky: 'OUI',
		other: 'arrêt de bus, arrêt maladie, arrêter de fumer, fin du mois',
	},
	{
		code: 'de',
		optOut:
			'STOPP, HALT, ABMELDEN, ABMELDUNG, ABBESTELLEN, AUSTRAGEN, ENDE, KUNDIGEN, LOSCHEN, KEINE WERBUNG, STOP WERBUNG',
		optIn: 'ANMELDEN, ABONNIEREN, WIEDER ANMELDEN, FORTSETZEN',
		help: 'HILFE, INFO',
		risky: 'JA',
		other: 'halt so, Haltestelle, Ende des Monats, vom Kurs abmelden, zum Kurs anmelden, Vertrag kündigen',
	},
	{
		code: 'it',
		optOut:
			'FERMA, FERMARE, CANCELLA, CANCELLAMI, DISISCRIVI, DISISCRIVIMI, ANNULLA ISCRIZIONE, BASTA, RIMUOVI, ESCI',
		optIn: 'ISCRIVITI, ISCRIVIMI, RIPRENDI, RIATTIVA',
		help: 'AIUTO, INFO',
		other: 'fermata, basta così, mi basta, annulla ordine, esci stasera',
	},
	{
		code: 'nl',
		optOut: 'STOPPEN, AFMELDEN, UITSCHRIJVEN, OPZEGGEN, STOP RECLAME, VERWIJDER MIJ',
		optIn: 'AANMELDEN, INSCHRIJVEN',
		help: 'HULP, INFO',
		other: 'bushalte, stoppen met roken, afmelden voor de les',
	},
	{
		code: 'pl',
		optOut: 'ZATRZYMAJ, WYPISZ, REZYGNUJE, REZYGNACJA, ANULUJ',
		optIn: 'ZAPISZ MNIE, WZNOW, START',
		help: 'POMOC, POMOCY',
		other: 'przystanek, anulować zamówienie',
	},
	{
		code: 'ru',
		optOut: 'СТОП, ОСТАНОВИТЬ, ОТПИСАТЬСЯ, ОТПИСКА, ОТПИШИТЕ, ОТМЕНА',
		optIn: 'СТАРТ, ПОДПИСАТЬСЯ, ПОДПИСКА',
		help: 'ПОМОЩЬ, ПОМОГИТЕ',
		other: 'остановка, отменить заказ, перестал',
	},
	{
		code: 'uk',
		optOut: 'СТОП, ВІДПИСАТИСЯ, ЗУПИНИТИ',
		optIn: 'ПІДПИСАТИСЯ, СТАРТ',
		help: 'ДОПОМОГА',
		other: 'зупинка, скасувати замовлення',
	},
	{
		code: 'tr',
		optOut: 'DUR, DURDUR, RET, İPTAL, ÇIK, ABONELIKTEN ÇIK, PROMOSYONLARI DURDUR',
		optIn: 'BAŞLAT, ABONE OL',
		help: 'YARDIM',
		risky: 'KABUL, EVET',
		other: 'durak, durun, sipariş iptal, evden çıktım',
	},
	{
		code: 'ar',
		optOut: 'إيقاف, توقف, قف, إلغاء, إلغاء الاشتراك, الغاء الاشتراك, ستوب, حذف رقمي',
		optIn: 'اشتراك, إشترك, ابدأ',
		help: 'مساعدة, مساعده',
		risky: 'تفعيل, نعم',
		other: 'موقف باص, إلغاء الطلب, يتوقف',
	},
	{
		code: 'he',
		optOut: 'הסר, הסרה, להסיר, עצור, הפסק, די, ביטול הרשמה',
		optIn: 'הצטרף, התחל, הרשמה',
		help: 'עזרה',
		other: 'די טוב, להסיר בצל, לבטל הזמנה',
	},
	{
		code: 'fa',
		optOut: 'لغو, لغو11, لغو۱۱, لغو اشتراک',
		optIn: 'عضویت',
		help: 'راهنما, کمک',
		other: 'لغو سفارش',
	},
	{
		code: 'hi',
		optOut: 'बंद करें, बंद करो, रोकें, रुकें, स्टॉप, अनसब्सक्राइब, band karo, band kare',
		optIn: 'शुरू करें, सब्सक्राइब',
		help: 'मदद, सहायता',
		risky: 'चालू करें, हाँ',
		other: 'दुकान बंद, बस स्टॉप, ruko',
	},
	{ code: 'ur', optOut: 'بند کریں, بند کرو, روک دیں', optIn: 'شروع کریں', help: 'مدد', other: 'دکان بند' },
	{ code: 'bn', optOut: 'বন্ধ করুন, বন্ধ', optIn: 'শুরু করুন', help: 'সাহায্য', other: 'দোকান বন্ধ' },
	{ code: 'ta', optOut: 'நிறுத்து', optIn: 'தொடங்கு', help: 'உதவி', other: 'பஸ் ஸ்டாப்' },
	{ code: 'te', optOut: 'ఆపండి', optIn: 'ప్రారంభించు', help: 'సహాయం' },
	{ code: 'mr', optOut: 'थांबवा', optIn: 'सुरू करा', help: 'मदत', other: 'दुकान बंद' },
	{
		code: 'id',
		optOut: 'BERHENTI, BERHENTI BERLANGGANAN, BERHENTI LANGGANAN, UNREG, HAPUS, BATAL, STOP PROMO',
		optIn: 'MULAI, LANGGANAN, REG',
		help: 'BANTUAN, INFO',
		risky: 'DAFTAR, YA',
		other: 'batal pesanan, berhenti merokok, daftar harga',
	},
	{
		code: 'ms',
		optOut: 'HENTI, HENTIKAN, BERHENTI MELANGGAN, BATAL LANGGANAN',
		optIn: 'LANGGAN, MULA, MULA SEMULA',
		help: 'BANTUAN, TOLONG',
		other: 'perhentian bas',
	},
	{ code: 'tl', optOut: 'TIGIL, ITIGIL NA', optIn: 'SIMULA', help: 'TULONG', other: 'i-cancel ang order' },
	{
		code: 'vi',
		optOut: 'DỪNG, HỦY ĐĂNG KÝ, TỪ CHỐI, dung lai, huy dang ky',
		optIn: 'ĐĂNG KÝ, BẮT ĐẦU',
		help: 'TRỢ GIÚP',
		other: 'hủy đơn hàng, đúng, dùng, đừng, đúng rồi',
	},
	{
		code: 'th',
		optOut: 'หยุด, ยกเลิก, ยกเลิกรับข่าวสาร, เลิกติดตาม',
		optIn: 'สมัคร, เริ่ม',
		help: 'ช่วยเหลือ, ช่วยด้วย',
		other: 'ร้านหยุดวันไหน, ยกเลิกออเดอร์',
	},
	{
		code: 'zh',
		optOut: '退订, TD, 退訂, 取消订阅, 取消訂閱, 停止, 停止发送',
		optIn: '订阅, 訂閱, 恢复订阅, 开始',
		help: '帮助, 幫助',
		other: '取消订单, 公交站, 停止工作',
	},
	{
		code: 'ja',
		optOut: '停止, 配信停止, 解除, 退会, ストップ, 購読解除',
		optIn: '開始, 再開',
		help: 'ヘルプ, 助けて',
		risky: '登録, はい',
		other: '注文キャンセル, バス停, アプリが停止',
	},
	{
		code: 'ko',
		optOut: '수신거부, 수신 거부, 그만, 중지, 구독취소, 스탑',
		optIn: '수신동의, 구독, 시작',
		help: '도움말, 도움',
		risky: '네',
		other: '주문 취소, 그만큼',
	},
	{
		code: 'sv',
		optOut: 'STOPPA, AVSLUTA, AVREGISTRERA, AVPRENUMERERA',
		optIn: 'PRENUMERERA, STARTA',
		help: 'HJÄLP',
		other: 'sluta inte, busshållplats, avsluta gymkort',
	},
	{
		code: 'da',
		optOut: 'AFMELD, STOP TAK, FRAMELD',
		optIn: 'TILMELD',
		help: 'HJÆLP',
		other: 'busstoppested',
	},
	{ code: 'no', optOut: 'MELD AV, AVMELD, STOPP', optIn: 'MELD PÅ', help: 'HJELP', other: 'bussholdeplass' },
	{
		code: 'fi',
		optOut: 'LOPETA, PERUUTA TILAUS',
		optIn: 'ALOITA',
		help: 'APUA, OHJE',
		risky: 'TILAA',
		other: 'missä tilaukseni on, Peru, Perú',
	},
	{
		code: 'cs',
		optOut: 'ODHLASIT, ZRUSIT ODBER',
		optIn: 'PRIHLASIT',
		help: 'POMOC',
		other: 'zrušit objednávku',
	},
	{ code: 'sk', optOut: 'ODHLASIT', optIn: 'PRIHLASIT', help: 'POMOC', other: 'zrušiť objednávku' },
	{
		code: 'hu',
		optOut: 'LEIRATKOZAS, LEIRATKOZOM, ALLJ',
		optIn: 'FELIRATKOZAS',
		help: 'SEGITSEG',
		other: 'lemondani a rendelést',
	},
	{
		code: 'ro',
		optOut: 'DEZABONARE, OPRESTE',
		optIn: 'ABONARE',
		help: 'AJUTOR',
		other: 'oprire, anulez comanda',
	},
	{ code: 'bg', optOut: 'СТОП, ОТПИШИ МЕ', optIn: 'АБОНИРАЙ МЕ', help: 'ПОМОЩ', other: 'спирка' },
	{ code: 'hr', optOut: 'ODJAVA', optIn: 'PRIJAVA', help: 'POMOC', other: 'otkazati narudžbu' },
	{ code: 'sr', optOut: 'ОДЈАВИ МЕ, ODJAVA', optIn: 'PRIJAVA', help: 'POMOC, ПОМОЋ' },
	{
		code: 'el',
		optOut: 'ΣΤΟΠ, ΔΙΑΓΡΑΦΗ, ΔΙΑΚΟΠΗ',
		optIn: 'ΕΓΓΡΑΦΗ',
		help: 'ΒΟΗΘΕΙΑ',
		other: 'στάση λεωφορείου',
	},
	{
		code: 'ca',
		optOut: 'BAIXA, DONAR DE BAIXA',
		optIn: 'ALTA',
		help: 'AJUT, AJUDA',
		other: 'parada del bus',
	},
	{
		code: 'sw',
		optOut: 'SITISHA, JIONDOE, ONDOA',
		optIn: 'JIUNGE, ANZA',
		help: 'MSAADA',
		other: 'mnaacha lini, kituo cha basi',
	},
	{ code: 'af', optOut: 'STAAK, TEKEN UIT', optIn: 'TEKEN IN', help: 'HULP', other: 'bushalte' },
	{ code: 'gu', optOut: 'બંધ કરો', optIn: 'સબ્સ્ક્રાઇબ', help: 'મદદ', other: 'દુકાન બંધ' },
	{ code: 'pa', optOut: 'ਬੰਦ ਕਰੋ', optIn: 'ਸਬਸਕ੍ਰਾਈਬ', help: 'ਮਦਦ', other: 'ਦੁਕਾਨ ਬੰਦ' },
	{ code: 'sl', optOut: 'ODJAVA', optIn: 'PRIJAVI ME', help: 'POMOČ', other: 'avtobusna postaja' },
];

export const entries = (cell = ''): string[] => cell.split(', ').filter(Boolean);
