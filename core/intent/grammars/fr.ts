import { lines } from '../languages/types';
import { firstNames } from './first-names';
import { type Grammar } from './types';

export const fr: Grammar = {
	code: 'fr',
	words: {
		halt: lines`
			stop
			stopper
			stoppez
			stoppe
			arrete
			arretez
			arreter
			cessez
			cesser
			cesse
			finissez
		`,
		sending: lines`
			(m|nous|me) (envoyer|envoyez|envoye)
			envoyer
			envoi
			l envoi
			les envois
			vos envois
			transferer
			balancer
			poster
			expedier
			(m|nous) adresser
			adresser
			(me|nous) faire parvenir
			(m|nous) inonder
		`,
		contacting: lines`
			(m|nous) ecrire
			ecrire
			(me|nous) contacter
			contacter
			(me|nous) deranger
			deranger
			(me|nous) harceler
			(m|nous) embeter
			(me|nous) spammer
			spammer
			(m|nous) emmerder
			(me|nous) solliciter
			solliciter
			(m|nous) importuner
			(me|nous) relancer
			(me|nous) texter
			(m|nous) ennuyer
			(me|nous) bombarder
			(me|nous) saouler
			harceler
			de pub
			(me|nous) souler
			(me|nous) soûler
			(me|nous) gonfler
			(me|nous) fatiguer
			(me|nous) faire chier
			(me|nous) casser
			(m|nous) appeler par ecrit
		`,
		send: lines`
			envoyez
			envoie
			envoyer
			envoies
			envoyiez
			transferez
			transmettez
			mettez
			balancez
			adresser
			adressez
			faire parvenir
			faites parvenir
			proposer
			proposez
			envoi
			envoiez
			envoye
			envoyes
			partagez
		`,
		contact: lines`
			ecrivez
			ecris
			ecrire
			ecrivent
			contactez
			contacte
			contacter
			contactiez
			derangez
			derange
			deranger
			sollicitez
			solliciter
			spammez
			harcelez
			relancez
			importunez
			embetez
			textez
			ecriviez
			saoulez
			saoule
			soule
			soulez
			gonflez
			emmerdez
			emmerde
			fatiguez
			embete
			importune
			harcele
			ecri
			ecrit
			ecrive
			ecrives
			texte
			texter
			textes
			relance
			bombardez
		`,
		want: lines`
			veux
			veut
			voulons
			voudrais
			voudrait
			souhaite
			souhaitons
			souhaiterais
			desire
			desirons
			besoin
			envie
			accepte
			aimerais
			vx
			veu
			interesse par
			interesses par
			interessee par
			consens
			autorise
			demande
			ai demande
			jveux
			jveu
			jvx
			jveut
			vouloir
			tiens a
			envi
			veus
		`,
		receive: lines`
			recevoir
			recevoir de
			avoir
			voir
			etre
			etre contacte*
			etre derange*
			etre sollicite*
			etre sur
			figurer
			que vous (m|me) (envoyiez|contactiez|ecriviez)
			lire
			recevoire
			resevoir
			recvoir
			recois
			entendre parler
			etre contacte
			etre ajoute*
			etre dans
			etre embete*
			etre importune*
		`,
		unsubscribe: lines`
			(desabonn*|desincri*|desinscri*|desouscri*)
			(resilier|resiliez|annuler|annulez|arreter|mettre fin a|stopper) (l|mon|notre|cet|a mon) abonnement (aux|a la|a vos) (messages|sms|alertes|notifications|newsletter|promos)
			desabo*
		`,
		remove: lines`
			retirez
			retirer
			retire
			enlevez
			enlever
			enleve
			supprimez
			supprimer
			supprime
			effacez
			effacer
			efface
			rayez
			rayer
			sortez
			sortir
			otez
			oter
			virez
			virer
			degagez
			radiez
			radier
			exclure
			excluez
			eliminez
			desactivez
			barrez
			barrer
			blacklistez
			suprime
			suprimer
			suprimez
			exclus
			desinscrivez
		`,
		me: lines`
			me
			moi
			m
			nous
		`,
		number: lines`
			[mon|ce|mes|notre|le|nos|mes] (numero|num|no|tel|telephone|portable|contact|coordonnees|donnees|nom|infos|informations|numero de telephone)
		`,
		list: lines`
			liste
			listes
			[liste de|listes de] (diffusion|diffusions|contacts|distribution|envoi|envois|clients)
			base
			base de donnees
			fichier
			fichiers
			systeme
			groupe
			repertoire
			newsletter
			mailing
			contacts
			registre
		`,
		switch: lines`
			arreter
			arretez
			arrete
			arret
			stop
			stopper
			stoppez
			fin
			cesser
			cessez
			annuler
			annulez
			desactiver
			desactivez
			suspendre
			suspendez
			couper
			coupez
			bloquer
			bloquez
			supprimer
			supprimez
			interrompre
			interrompez
			resilier
			terminer
			mettre fin
			mettez fin
			halte
			ras le bol
			marre
		`,
		marketing: lines`
			pub
			pubs
			publicit*
			publicite
			publicites
			promotions
			promo*
			offre
			offres
			bons plans
			reclame
			reclames
			annonces
			catalogue
			catalogues
			newsletter*
			soldes
			reductions
			demarchage
			demarchages
			prospection
			campagne
			campagnes
			sollicitation*
			commerciaux
			commerciales
			bulletins
			infolettre
			speciaux
		`,
		messages: lines`
			messag*
			messages
			message
			notifications
			mesages
			texto
			textos
			notif*
			alertes
			alerte
			communication*
			infos
			envois
			mails
			relances
			actualites
			nouvelles
			diffusions
			courrier*
			spams
			listes de prix
			mssg
			mssgs
			mess
			mesage
			messge
			envoi
			sollicitation
			diffusion
		`,
		reminders: lines`
			rappel
			rappels
		`,
		orders: lines`
			(infos|suivi|suivis|notifications|messages|alertes|nouvelles|avis|confirmations) (de|sur|pour|concernant) [ma|mes|la|les] (commande|commandes|livraison|livraisons|colis|achats|rdv|rendez vous|reservations)
			ma commande
			mes commandes
			la facture
			les factures
			facture
			factures
			mon colis
			livraisons
			suivi de commande
		`,
		surveys: lines`
			sondage
			sondages
			enquetes
			questionnaires
		`,
		calls: lines`
			appeler
			m appeler
			appels
			telephoner
		`,
		email: lines`
			emails
			courriels
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			rien
			ca
			tout
			cela
			trucs
			conneries
			betises
			merdes
			choses
			quoi que ce soit
			truc
			machin
			machins
			affaires
			cochonneries
			niaiseries
			bullshit
			salades
		`,
		all: lines`
			tout
			tous
			toutes
			rien
			quoi que ce soit
		`,
		more: lines`
			plus
			plus jamais
			jamais
			a nouveau
			encore
			plus rien
			desormais
		`,
		not: lines`
			ne
			n
			pas
			jamais
			plus
			sans
			aucun*
			ni
		`,
		never: lines`
			plus
			pas
			jamais
			plus jamais
			plus du tout
			pas du tout
			aucun*
			rien
			plus rien
			plu
			pus
			pu
			pa
		`,
		order: lines`
			commande
			commandes
			rendez vous
			rdv
			reservation
			reservations
			livraison
			colis
			paiement
			achat
			envoi du colis
			table
			billet
			billets
			voyage
			vol
			cours
			seance
			taxi
			course
			facture
			contrat
			compte
			carte
			forfait
			salle
			assurance
			abonnement (a la salle|salle|telephone|internet|netflix|transport|premium)
			produit
			article
			virement
			visite
			place
			inscription au
			oignons
		`,
		again: lines`
			a nouveau
			de nouveau
			encore
			comme avant
			une nouvelle fois
			nouveau
		`,
		mistake: lines`
			par erreur
			par accident
			par megarde
			par inadvertance
			sans faire expres
			sans le vouloir
			accidentellement
			erreur de ma part
			c etait une erreur
			me suis trompe*
			fausse manip
			fausse manipulation
		`,
		request: lines`
			(pouvez|pourriez|peux|pourrais) (vous|tu)
			(est ce que|c est possible|possible)
			vous (pouvez|pourriez)
			tu (peux|pourrais)
		`,
		until: lines`
			jusqu [a|au|aux|en]
			jusque [a|au|aux|en]
		`,
		day: lines`
			jour
			jours
		`,
		week: lines`
			semaine
			semaines
		`,
		month: lines`
			mois
		`,
		year: lines`
			an
			ans
			annee
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		removedp: lines`
			retire*
			supprime*
			efface*
			enleve*
			radie*
			raye*
			exclu*
			desinscrit*
			desabonne*
			sorti*
		`,
		often: lines`
			combien de fois
			(deux|trois|quatre|cinq|dix|cent|mille|plusieurs|maintes|2|3|4|5|10|100) fois
			(deuxieme|troisieme|quatrieme|cinquieme|derniere|enieme|nieme|2e|3e|4e|5e|2eme|3eme|4eme) fois
			deja (dit|demande|signale|ecrit|repondu|precise|prevenu|fait savoir|indique)
			(fait|depuis) (des|plusieurs) (jours|semaines|mois)
		`,
		name: firstNames,
		firstname: lines`
			karim
			mamadou
			fatou
			moussa
			{name}
			monsieur
			madame
			mademoiselle
			mr
			mme
			mlle
			docteur
		`,
		device: lines`
			numero
			num
			telephone
			tel
			portable
			cellulaire
			ligne
			contact
		`,
		shop: lines`
			magasin
			boutique
			entreprise
			commerce
			restaurant
			societe
			boite
			cabinet
			salon
			bureau
			bar
			cafe
		`,
		monthname: lines`
			janvier
			fevrier
			mars
			avril
			mai
			juin
			juillet
			aout
			septembre
			octobre
			novembre
			decembre
			noel
			paques
			ramadan
			tabaski
			la rentree
			les fetes
			les vacances
			l ete
			l an prochain
			l annee prochaine
			le mois prochain
			le nouvel an
		`,
		comeback: lines`
			messages
			offres
			promos
			promotions
			pubs
			nouveautes
			infos
			notifications
			notifs
			alertes
			newsletter
			newsletters
			actualites
			bons plans
			annonces
			rappels
			sms
			textos
		`,
		link: lines`
			et
			mais
			donc
			alors
			aussi
			juste
			maintenant
		`,
	},
	stop: lines`
		^ (stop|arretez|stoppez|arrete|arretez tout|stop tout|ca suffit|assez|stop ca|arretez ca|arretez maintenant|stop maintenant) $
		{halt} …2 (d|de) {sending} …4 ({things}|{everything})
		{halt} …2 (d|de) {sending} $
		{halt} …2 (d|de) {contacting}
		{halt} …1 avec …2 ({things}|{everything})
		{switch} …3 {things}
		{halt} …2 {sending}
		(mettre|mettez) fin (a|aux) …3
		(veux|voudrais|souhaite|merci de|aimerais|il faut) …2 (arreter|cesser|stopper) …2 (recevoir|{things}|{sending})
		(marre|ras le bol|assez|plein le dos|stop|fatigue*|lasse*|saoule|suffit) …1 (de|des|d|avec) …3 ({things}|{everything}|{sending}|{contacting}|recevoir)
		plus [jamais] (de|d|aucun*) …1 {things}
		(pas|sans|aucun*|zero) [de|d|vos] {marketing} $
		^ (plus|pas|aucun*|zero) [de|d] {things} $
		mais …1 (plus|pas) [de|d] {things}
		{things} …1 (non merci|c est non|non|stop|fini)
		(ne|n|veuillez ne|merci de ne) [me|m|nous] [plus|pas|jamais] [me|m|nous] {send} {never} …4
		[ne|n] (m|me|nous|moi) {send} {never} …4
		{send} (moi|nous|lui) {never} …3
		[ne] {never} [me|m|nous|moi] ({send}|{contact}) …4
		[ne] (me|m|nous) {contact} {never} …2
		{contact} (moi|nous|pas) {never} …1
		(ne) {contact} {never} …2
		[ne|n|je|j|nous|on|en] {want} {never} …6 ({things}|{everything}|{receive})
		(ne|n|j en) {want} {never} $
		(ne|n|plus|pas) {want} …1 {never} …4 ({things}|{everything}|{receive})
		(veux|voudrais|souhaite|desire|aimerais|prefere|prefererais|veut) …1 (plus|ne plus|pas|ne pas) …2 ({receive}|{things}|{contact}|{send}|entendre parler|que vous|de vos|rien|etre)
		(ne plus|ne pas|ne jamais) …2 (recevoir|{contact}|{send}|etre contacte*|etre sollicite*) …3
		[n|ne|suis|sommes|est] {never} interess* …3 ({things})
		[n|ne|suis|sommes|est] {never} interess* $
		(ne|n) …1 (interess*|besoin) (plus|pas) …3 {things}
		[n|ai] {never} besoin (de|d) …2 {things}
		{unsubscribe}
		{remove} (moi|nous|me) …1 ($|de|d|des|du|la)
		(me|nous) {remove} (de|des|du) …3 
		{remove} …1 {number}
		{remove} …4 {list}
		(sortir|sors|quitter|quitte|partir) de …2 {list}
		(quitter|quitte) …2 {list}
		(oubliez|perdez|jetez|oublie) {number}
		(retire|revoque|retirer|revoquer|annule) …3 (consentement|accord|autorisation|permission)
		(m oppose|nous opposons|opposition|oppose) …1 (a|au|aux) …4
		(jamais|pas) (donne|autorise|accepte|demande|consenti) …3 ({things}|accord|consentement|autorisation|numero|a recevoir|recevoir|rien)
		(jamais|pas) (donne|autorise|accepte|demande|consenti) $
		(me suis|suis|etais) …1 (jamais|pas) (inscrit*|abonne*) …3
		(laissez|laisse|fichez|foutez|foutez) …1 (moi|nous|la) (tranquille*|en paix|la paix|paix)
		lachez (moi|nous) …2
		(ne) (m|me) (inscrivez|ajoutez|abonnez|rajoutez|mettez) {never} …3
		en supprimant {number}
		(pus|pu|plu) [jamais] (de|d|aucun*) …1 {things}
		(tanne*|ecoeure*|epuise*|gave*|soule*|gonfle*|bassine*) …2 (de|des|d|par|avec) …3 ({things}|{everything}|{sending}|{contacting}|recevoir)
		(fatigue*|gonfle*|gonflez|saoule*|saoulez|soule*|emmerde*|casse*|cassez|lache|lachez|lacher) …3 avec …2 ({things}|{everything})
		(lache|lacher|fous|fiche|foutre) (moi|nous|la|le) …1
		{often} …9 (interesse (pas|plus)|interessent (pas|plus)|pas interess*|plus interess*|veux (pas|plus) (de ca|ca|de vous|$|en|qu on|que vous)|d arreter|de m enlever|de me retirer|non $|stop|etre {removedp})
		(me|m|nous) {often} …3 interess* (pas|plus)
		{want} …3 etre {removedp} ($|de|du|des|d)
		(demande|demander|exige|souhaite|prie|veuillez|merci) …2 (la|l|ma|mon) (suppression|effacement|retrait|radiation|desinscription|desabonnement) …4
		(effacement|suppression|retrait|radiation) (de|du|des|d) …2 (donnees|coordonnees|numero|contact|nom|informations|fichier|fichiers|liste|listes)
		(droit|droits) (d|a|de) …1 (opposition|effacement|oubli|suppression|retrait)
		(rgpd|gdpr|cnil|bloctel|loi 25|lcap) …6 ({remove}|opposition|oppose|effacement|suppression|arret*|cess*|stop)
		{number} …2 (soit|soient|etre) {removedp} …3
		(merci de|veuillez|priere de|demande de|il faut|faut) (me|nous) {remove} $
		(inutile|pas la peine|plus la peine|plus besoin|pas besoin|aucun interet|plus aucun interet|plus necessaire|pas necessaire|plus utile|aucune raison|plus de raison) (de|d) …3 ({sending}|{contacting}|recevoir)
		(sert|servira) [plus|pas] a rien (de|d) …3 ({sending}|{contacting})
		(perdez|perds) (votre|ton) temps
		^ (pas|plus|aucun*|zero|sans) [de|d] {things} (mais|juste|seulement|sauf|uniquement)
		(le reste|tout le reste|les autres|le restant) (non|pas|plus|stop|je n en veux pas|ne m interesse pas|c est non|pas besoin|vous pouvez arreter)
		(ne|n) (veux|souhaite|voudrais|desire|garde|garder|aimerais) que (les|mes|des|l|le|la) …2 ({reminders}|(infos|suivi|notifications|alertes|messages) (de|d|sur) [ma|mes|la|les] (livraison|livraisons|commande|commandes|colis|rdv|rendez vous))
		(sans mon|jamais donne mon|jamais donne d|pas donne mon|pas donne d|ni donne mon) (accord|consentement|autorisation|avis|numero)
		(jamais|pas|rien) (demande|voulu|sollicite|souscrit) …2 ({things}|a recevoir|recevoir|ca|vos|etre contacte*)
		(jamais|pas) (autorise|permis) …2 (a me|a m|a utiliser|a nous|l utilisation|cette) …2
		{want} …1 {never} …2 (voir|entendre|lire) …2 (de vous|{things}|vos|votre)
		(foutez|fichez) le camp de …3
		(degagez|degage|sortez|disparaissez|sors|hors|virez) de mon (whatsapp|telephone|portable|tel|numero)
		(saoule|soule|saoulent|soulent|gonfle|gonflent|gave|gavent|enerve|enervent|fatigue|fatiguent|agace|agacent) …1 (vos|tes|ces|les|toutes) …2 ({things}|{everything})
		{things} …1 (me|nous) (saoule*|soule*|gonfle*|gave*|enerve*|fatigue*|agace*)
		(oublie|oubliez) (moi|nous) $
		plus (figurer|etre|apparaitre) (dans|sur|parmi) …2 {list}
		(refuse|decline|rejette|interdis) …2 ({things}|de recevoir|d etre contacte*)
		mais (pas|plus) (les|de|des|vos|d) …1 {things}
		^ (uniquement|seulement|juste|que) les (rappels|suivis|infos|alertes|notifications) (de|d|sur|pour) [ma|mes|la|les] (rendez vous|rdv|livraison|commande|commandes|colis) $
		(cessez|cesser|cessiez|arretez|eviter|evitez|stopper) (tout|toute|tous|toutes) …1 (contact|{things}|envoi*|prise de contact)
		(cessiez|arretiez|arretent|cessent|evitiez) (de|d) …2 ({sending}|{contacting}|{things})
		(supporte|supportons|peux|en peux) plus (de|d|vos|tes|ces|les) …2 ({things}|recevoir)
		(me|m|nous) {remove} (de|des|du|d) …3
		(ne|n) [l|le|la] (utilisez|utilise|gardez|partagez|conservez) (plus|pas) …2 {number}
		(ne|n) l (utilisez|utilise) plus
		faut que (ca|cela) (cesse|finisse|prenne fin)
		(ca|cela) doit (cesser|finir|prendre fin)
		(sois|soit|figure|apparaisse|reste) (plus|pas|dans|sur) …1 (aucun*|vos|votre) …1 {list}
		(debarrassez|debarrasse) (vous|toi) de {number}
		{number} …1 (devrait|doit) (pas|plus) (etre|figurer|apparaitre) …3 {list}
		(aucun|zero|pas d|moindre) interet (pour|a|dans) …2 {things}
		{things} (ne|n) (me|m|nous) (servent|interessent|concernent) …2
		(arreter|cesser|stopper|arretez|cessez) (de|d) (recevoir|avoir) …2 ({things}|{everything})
		(encore un|un autre|un seul|prochain|au prochain|encore 1) …1 {messages} …6 (plainte|avocat|police|bloque*|signale*|cnil|justice|tribunal)
		^ [nn|non|merci|moi] (j en|jen|j n) veux (plus|pu|pas|pas de ca) $
		[n|ne|suis|sommes|est|chu|chui|jsuis|j suis] (pu|pus|plu|plus|pas) interess* (par|aux|a|dans|de) …3
		plus besoin (de|des|d|du) …2 {things}
		(fois|deja) …6 (de|d) (m enlever|me retirer|m oter|me supprimer|me desinscrire|me desabonner|m effacer|me sortir|me virer|nous enlever) …1
		(comprendre|compris|comprenez|capter|pigez|piger|entendre) que (je|on|j) [ne|n] (veux|veut|voulons) (rien|plus|pas) …3
		(crissez|crisse|sacrez|calissez|foutez|fous) (moi|nous) (patience|la paix|la sainte paix)
		{halt} …2 (de|d) …1 (achaler|gosser|ecoeurer|tanner|niaiser|badrer) …3
		{send} …1 (achaler|gosser) {never}
		(laisser|laissez|laisse) {number} …1 (en paix|tranquille)
		(mencrivez|menvoyez|mecrivez|mecris|menvoie|mcontactez|mrappelez|mecrive) (plus|pas|pu|pus|jamais) …1
		(autorise|permets|consens) (pas|plus|aucun*|jamais) …2 (utilisation|usage|exploitation|envoi|traitement|{things}) …3
		(ecrivez|contactez|ecris|contacte) (moi|nous) (seulement|uniquement|que) (pour|sur|concernant|a propos) …2 {order}
		(jamais|pas) (permis|autorise|laisse) (de|d|a|que) …1 ({sending}|{contacting}|m ecrire|m envoyer|vous)
		(gardez|garde|rangez) (vos|tes|votre|ta) …1 {things}
		(flemme|ennui|plaie|fatigue) (de|d|avec) …1 (vos|tes|ces|toutes) …1 {things}
		(passer|abstenir|dispenser|abstenez|passez) (vous|) [vous] (de|d) {sending}
		(vous|tu) …1 (passer|abstenir|dispenser) (de|d) {sending}
		(hors|dehors) (de|d|du) …2 {list}
		(debarquez|debarque|sortez|decrissez) (moi|nous) (de|d) …2
		(fatiguant*|fatigant*|tannant*|lourds|lourd|chiants|chiant|penibles|penible|relous|relou) …1 avec …2 {things}
		[n|ne|suis|sommes|est|j suis] {never} interess* (pantoute|du tout|desormais|maintenant) $
		{things} (n est|est|ne sont|sont|n) …1 pas (la|les) bienvenue*
		{things} …1 (interdit*|indesirable*|non (desire*|souhaite*|sollicite*))
	`,
	unclear: lines`
		comment …5 ({unsubscribe}|arreter …2 {things}|ne plus recevoir|stopper …2 {things}|quitter …2 {list}|se retirer|sortir de …2 {list})
		(mauvais|faux) numero
		(mauvaise|pas la bonne) personne
		vous (vous trompez|faites erreur) …1 (de numero|numero)
		(ce n est pas|c est pas|n est plus|c est plus) …1 (le numero (de|d)|mon numero|le bon numero) …2
		(c est|ceci est|est|du) …1 (spam|du harcelement|du spam)
		(vais|je) …1 (bloquer|vous bloquer|signaler|porter plainte|vous signaler|vous bloque)
		{halt} (de|d) (m|me|nous|) {calls}
		^ (foutez le camp|allez vous faire|va te faire) …2 $
		^ (ca suffit|assez|basta) $
		(trompe*|trompez|trompes|tromper|trompent) (de|d) (personne|numero|destinataire|contact|interlocuteur|client)
		^ (c est une|une|il y a|sans doute une|surement une) [grosse] erreur de (numero|personne|destinataire)
		^ erreur de (numero|personne|destinataire)
		(suis|es|est|sommes) pas {firstname}
		(n est|est|pas) (pas|plus|le) …2 {device} (de|d|a) {firstname}
		(n est|est) (plus|pas) le {device} …2
		{device} (n est|ne|n) …1 plus (a lui|a elle|a|le sien|de|appartient|attribue) …1
		{device} (n|ne lui|ne) appartient (plus|pas) …2
		{device} a change de (proprietaire|titulaire)
		(pas|plus|personne) (de {firstname}|qui s appelle|a ce nom|du nom de|s appelle) …2
		(connais|connait|connaissons) (pas|plus|aucun|aucune) [de] {firstname}
		pas la personne que …3
		(suis|sommes|est) plus …1 (client*|abonne*|adherent*|usager*|patient*) …2
		(on a|nous avons|avons|j ai) [definitivement|deja] (ferme|vendu|cede|liquide) (la|le|l|notre|mon|ma) {shop}
		(notre|mon|ma|la|le) {shop} (a ferme|est ferme* definitivement|n existe plus|a cesse) …1
		pourquoi …1 continuez vous a ({sending}|{contacting})
		pourquoi …2 (m ecrivez|m envoyez|me contactez|je recois|recois je) …2 (encore|toujours|sans arret) …2
		(que|quoi|quel) …3 (taper|ecrire|envoyer|repondre) …1 pour (que ca|que cela|que vous|ne plus|sortir|arreter|me desabonner|me desinscrire|stopper)
		(moyen|possible|possibilite|facon|option) (de|d) …1 ({unsubscribe}|desactiver|arreter|ne plus recevoir|stopper|sortir de) …3
		vous (me|nous|m) (spammez|harcelez|bombardez|importunez|saoulez|soulez|gonflez|fatiguez|derangez|embetez|emmerdez)
		comment …3 (arreter|stopper|eviter|cesser) (de|d) (recevoir|avoir) …2
		(ou|comment) …4 (desactive|desactiver|desactivent|enleve|arrete|stoppe|coupe|desabonne) (ca|cela|ces|vos|les {things}|tout ca) …1
		(quoi|comment|que|qu est ce) …4 pour (plus|ne plus|pas) [rien|jamais] (recevoir|avoir|etre contacte*) …2
		comment …2 (sort|sortir|quitte|quitter|s enlever|on s enleve|on se retire|se desinscrire) (de|d|la|cette|ce) …2 {list}
		(suis|est|sommes) pas …2 vous (faites|avez fait) (erreur|une erreur)
		(vous|tu) (faites|faite|fais) erreur $
		{firstname} (ne|n) (travaille|habite|est|vit) plus (ici|chez nous|avec nous|dans) …2
		{firstname} (travaille|habite|est|vit) plus (ici|chez nous|avec nous) …1
		{firstname} …1 (ne|n) (travaille|habite|est|vit) plus (ici|chez nous|avec nous|dans) …2
		comment …2 (sors|sort|sortir|quitte|quitter) (de|d|du|la|le) …2 ({list}|groupe|diffusion)
	`,
	refers: lines`
		(supprimez|supprime|effacez|efface|enlevez|enleve|detruisez|virez|vire|retirez|jetez|oubliez|oublie) (le|les|la|ca|moi ca|tout) [svp|stp|tout de suite|maintenant|vite|immediatement] $
		(les|le|la|l|tout) (effacer|supprimer|detruire|enlever|retirer|virer) $
		^ (laissez|laisse) tomber $
		(laissez|laisse) tomber $
		(j en|jen|j n|on en|n en) veux (pas|plus|pu) …3
		{never} interess* …4
		(interesse|interessent) (pas|plus|pu) …3
		(voulu|demande|demandé) (ca|cela|tout ca) $
		(dire|dis|dit|disons|repete|redit|redis) …1 (non|stop|que non) $
		(supprimez|effacez|enlevez|enleve|retirez|sortez|sors|otez|virez|vire|supprime) (le|les|la|ca) (de|d) (la|ici|votre|vos|la dedans|cette) …2
		(ras le bol|marre|y en a marre|ca suffit|ca saoule|ca soule|plein le dos|ca gave|j en ai assez|en ai assez|en peux plus) $
		on (arrete|stoppe|s arrete) (la|tout) $
	`,
	about: lines`
		(mon|mes|notre|nos|ce) (telephone|tel|portable|coordonnees|donnees|contact|cell|cellulaire|mobile)
		(mon|notre|ce) (numero|num) ($|par|dans|sur|chez|a|aux|est|sans|avec|et|de (telephone|portable|tel|cell)|je|j|la|pour|encore|comment|ou|via|en|n|ne)
		{marketing}
		{list}
		{often}
		(messages|sms|textos|texto|notifications|msgs|msg)
	`,
	stay: lines`
		(ne|n) …1 {remove} (pas|jamais|surtout pas|plus) …5
		(ne|n) (me|m|nous) ({unsubscribe}|{remove}|desinscrivez|desabonnez) (pas|jamais|surtout pas) …3
		(ne|n) (arretes|stop|stoppez|arretez|arrete|annulez|cessez|supprimez) (pas|jamais|surtout pas) …5
		(pas|jamais|surtout pas|ne pas) (me|m|nous) ({unsubscribe}|{remove}) …3
		(ne|n) …2 (veux|souhaite|voulais|pense|vais|compte|voudrais) (pas|surtout pas) …1 (me|m) ({unsubscribe}|retirer) …2
		(ne|n) …2 (veux|souhaite|voudrais) (pas) (arreter|perdre|rater|manquer|que vous arretiez|cesser) …5
		(pas|surtout pas) (arreter|stopper) …3
		(veux|souhaite|voudrais|aimerais|prefere) …1 (rester|continuer|garder mon) …4
		(continuez|continue) (a|de|d) …5
		(si je|avant de|avant que|quand je|au cas ou) …2 ({unsubscribe}|arrete|stoppe) …2
		pourquoi …2 ({unsubscribe}|arrete|ete retire*) …4
		(avez|as) …2 (arrete|cesse) …4
		(j arrive pas a|peux pas|n arrete pas|m arrete pas|arrete pas) …3
		(jamais|pas) (demande|voulu|souhaite|dit|reclame) …3 (etre {removedp}|me {unsubscribe}|que vous me (retiriez|supprimiez|desinscriviez|enleviez)|{unsubscribe}) …2
		pourquoi …4 (plus (sur|dans|inscrit*|abonne*)|{unsubscribe}|{removedp}|vire*) …4
		qui m a ({unsubscribe}|{removedp}|vire*) …3
		(ne|n) …2 (veux|souhaite|voudrais|tiens) (pas|surtout pas) …1 (a) etre {removedp} …2
		(ne|n) …2 (veux|souhaite|voudrais) (pas|surtout pas) etre {removedp} …2
		(me|nous) (suis|sommes) (jamais|pas) {unsubscribe} …2
		(quitterai|quitterais) (jamais|pas) …3
		qui m a …1 (enleve*|retire*|supprime*|vire*|efface*) …3
		(m avez|m as|m a|m ont|nous avez) (retire*|supprime*|enleve*|desinscri*|desabonne*|vire*|efface*) …5
		espere …3 (suis|ai|avez) pas …2 ({unsubscribe}|{removedp}) …2
		(jamais|pas|rien) (demande|voulu|souhaite|dit|reclame) …1 (a|de|d) (sortir|partir|etre|quitter|me|m) …4
	`,
	elsewhere: lines`
		(annul*|supprim*|enlev*|retir*|stop*|arret*|decommand*|resili*) …3 {order}
		{switch} …2 {order}
		(arret|arrets) (de|du|maladie|cardiaque|travail|metro|bus) …2
		(s|l) (arrete|arretent|arreter|arretait) …3
		(arreter|arrete|arretez|arretes|cesser|stop) (de|d) (fumer|boire|manger|travailler|rire|jouer|pleurer|courir|pleuvoir|rigoler|marcher|fonctionner|plaisanter|dire|bouger|t inquieter|vous inquieter|faire) …2
		(arrete|arretes|arretez) (tu|toi|de rire) …2 $
		(fin|fins) (de|du|d) (mois|semaine|journee|annee|journ*|apres midi|annee|serie|stock|saison|soiree|matinee) …2
		(prend|prendra|prennent) fin …3
		(ne|n) …1 (envoyez|envoie|mettez|contactez|ecrivez|derangez) (pas|plus|rien) …3 (encore|maintenant|aujourd|demain|si|ce matin|ce soir|le colis|la commande|par|a l ancienne|tout de suite|le livreur) …2
		(ne|n) …2 (recois|recevons|ai pas recu|recu|vois|trouve|marche|fonctionne|arrive) (pas|plus|rien|jamais) …4
		(ne|n) …1 (recevrez|recevez|aurez) …4
		(pas|plus|aucun*) (recu|recue|vu) …4
		(y a|a t il|avez vous|il y a|il y aura|y a t il) …2 (plus|pas) …4
		(n ai|ai) (plus|pas) …2 (reduction|promo) (sur|applique*) …2
		(besoin|veux|voulais) …1 (pas|plus) …2 (sac|sacs|couverts|ticket|livraison|oignons|facture|glacons|sauce) …2
		(offre|promo|solde|soldes|reduction|remise) (se (termine|finit|passe|fait|trouve|cumule)|s (arrete|acheve|applique)|prend|finit|termine) …3
		plus de (messages|nouvelles|infos|10|deux|trois) (que|d infos|sur) …3
		plus d infos …4
		(comment|je veux|voudrais) (sortir|quitter) (de chez|du|de l|le|l) (hotel|aeroport|magasin|parking|ville|gare) …2
		(ne veux|veux) …2 (rater|louper|manquer|perdre) …4
		(desabonn*|resili*) …2 (netflix|spotify|salle|premium|canal|orange|sfr|free|box|forfait) …2
		(trompe|trompee) de (numero|personne|destinataire) …1 (desole*|pardon|excus*)
		me suis trompe* de …2
		{device} (ne marche|ne fonctionne|ne repond|n est plus en service|n est pas attribue) …2
		(n est|est) (plus|pas) le {device} (que|du livreur|de la commande|de suivi|indique) …2
		(ne|n) …1 (envoyez|envoie|mettez|contactez|ecrivez|derangez) (pas|plus|rien) …3 avant (que|de|d|midi|7*|8*|9*|10*|11*|12*) …2
		(veux|voudrais) …1 (plus|pas) (du|de la) (canape|bleu|rouge|table)
		(ajoutez|ajoute|mettez|mets|rajoutez|rajoute|remettez|remets|inscrivez|inscris) (moi|nous) (un|une|deux|trois|du|des|le|la|l|les|encore|au|pour|a) …3
		liste d attente …1
		(besoin|peine|utile) de (me|nous) (l|le|la|les) (envoyer|apporter|livrer|ecrire) …1
	`,
	quoted: lines`
		(repondez|repondre|envoyez|envoyer|tapez|taper|repond|reponds|envoie|ecrivez|ecrire|dites|dit|cliquez|appuyez) [par|avec|sur|le mot|simplement] (stop|arret|desabonnement|start|non|stop pub|desabonner) …2
		pour (vous desabonner|se desabonner|ne plus recevoir|arreter|vous desinscrire|recevoir|les recevoir) …6 (repondez|envoyez|tapez|cliquez|ecrivez|repondre|envoyer) …2
		(c est ecrit|il est ecrit|ca dit|le message dit|marque|ecrit) …5
	`,
	start: lines`
		(reabonn*|reinscri*)
		(abonnez|abonne|inscrivez|inscris|ajoutez|ajoute|rajoutez|remettez|remets|mettez|mets|reintegrez|rajoute|integrez) (moi|nous|mon numero|me) …4 ({list}|{things}|{again}|alertes)
		(abonnez|abonne|inscrivez|inscris|reintegrez|integrez) (moi|nous|mon numero|me) $
		(me|nous) (remettre|rajouter|ajouter|inscrire|reintegrer|mettre|abonner|ajouter) …4 ({list}|{things}|{again})
		(me|nous) (remettre|rajouter|ajouter|inscrire|reintegrer|mettre|abonner|ajouter) $
		(veux|voudrais|souhaite|aimerais|souhaiterais|desire|voulons|accepte de|accepte|d accord pour|autorise|consens a|adorerais|oui) [bien|de] (recevoir|continuer a recevoir|avoir|m inscrire|m abonner|etre inscrit*|etre ajoute*|rejoindre|etre abonne*|revenir|faire partie|etre informe*|etre tenu*|a nouveau recevoir|de nouveau recevoir|encore recevoir) …5 ({list}|{things}|{again}|nouveautes)
		(veux|voudrais|souhaite|aimerais|souhaiterais|desire|voulons|accepte de|accepte|d accord pour|autorise|consens a|adorerais|oui) [bien|de] (recevoir|continuer a recevoir|avoir|m inscrire|m abonner|etre inscrit*|etre ajoute*|rejoindre|etre abonne*|revenir|faire partie|etre informe*|etre tenu*) $
		(recevoir|renvoyer|avoir) {again} …2 {comeback}
		(recommencez|reprenez|reprendre|recommencer|relancer|relancez|reactivez|reactiver|retablir|retablissez|remettre|remettez|activer|activez|relance) …3 ({things}|{sending}|abonnement|alertes|a m envoyer|a envoyer)
		(renvoyez|renvoie|renvoyer|envoyez) (moi|nous) …3 ({things}|nouveautes) …2 {again}
		(envoyez|envoie|renvoyez|envoyer) (moi|nous) {again} …2 {comeback}
		(desabonn*|desinscri*|arrete|stop|envoye stop|ecrit stop|tape stop|clique sur stop|appuye sur stop) …3 {mistake} …3
		{mistake} …4 (desabonn*|desinscri*|envoye stop|stop|tape stop|clique) …2
		[je] [ne|n] [ai] (voulais|voulu|souhaitais) …2 (me|m) ({unsubscribe}|retirer) …2
		(annul*|ignor*|oubliez|oublie) …2 (stop|desabonnement|desinscription|ma demande de (desabonnement|desinscription|stop))
		(me manquent|manque) …6 {again}
		^ oui [je] (m abonne|m inscris|veux m abonner) …2
		(ecrivez|ecris|recontactez|ecrire) (moi|nous) {again}
		(a nouveau|de nouveau) …2 (recevoir|envoyer|m envoyer) …2 {comeback}
		(parti*|sorti*|quitte) …3 {mistake} …2
		(recommencez|recommence|reprenez|recommencer) (a|d) (m ecrire|m envoyer|me contacter|nous ecrire) …3
		(voudrais|veux|aimerais|souhaite) (a nouveau|de nouveau|encore|ravoir) …2 {comeback}
		(stop|desabonnement|desinscription) (etait|est|c etait|a ete) (une|un|par) (erreur|accident)
	`,
	help: lines`
		^ [j|je|on|nous|bonjour] [ai|avons|aurais|aurait|a] [besoin|cherche|veux|voudrais] (d|de|votre|de l|de votre) [un peu d|un coup de] (aide|assistance|main) [urgent|s il vous plait|rapidement] $
		^ (besoin|j ai besoin|ai besoin|aurais besoin) (d|de votre|d un peu d|d une) (aide|assistance) $
		^ [quelqu un|est ce que quelqu un] (pouvez vous|pourriez vous|peux tu|vous pouvez|tu peux|peut|peut on|pourrait) (m|nous|me) (aider|assister|aide) [svp|stp] $
		^ (aidez|aide|m aidez|aider) (moi|nous) $
		^ (a l aide|au secours|aide|m aider) $
		^ (j ai|une) [une] (question|questions) $
		^ comment ca (marche|fonctionne) $
		^ il y a quelqu un $
		^ (je veux|voudrais|souhaite) parler a (quelqu un|un conseiller) $
		^ [j ai|j aurais|je|besoin|il me faut|il me faudrait] [besoin|veux|cherche|voudrais] (d|de) [un|une] [peu d|petit|petite] (coup de main|coup de pouce|aide|assistance) [ici] $
		^ [quelqu un|vous|tu|on] [pouvez|pourriez|peux|peut|pourrait] [vous|tu|on] (me|m|nous) (donner|filer|preter) un coup de main $
		^ [je|j ai|on|est ce que je] [veux|voudrais|souhaite|aimerais|peux|besoin de|pourrais] [je] parler (a|avec) [un|une|quelqu] (humain|conseiller*|agent|personne|operateur|un|vrai personne|quelqu un|etre humain) $
		^ [je] suis (perdu*|coince*|bloque*) $
		^ (aide|aidez|a l aide) (moi|nous) $
		^ quelqu un (m aide|pour m aider|peut m aider) $
		^ (j ai|ai|aurais|j aurais) besoin (que|qu) (vous|on|quelqu un) (m|me|nous) (aidiez|aide|aider) $
		^ [est ce que] (quelqu un|qqn|vous) (peut|pouvez|pourrait|pourriez) (aider|m aider|nous aider) $
	`,
	less: lines`
		(moins|trop|tant|autant) (de|d) …1 {things}
		{things} (moins souvent|trop souvent|trop frequents)
		(moins|trop|pas si|aussi) (souvent|frequemment|frequents)
		(ne|n|arretez) …3 ({send}|{contact}|{sending}|{contacting}) (pas|) (autant|tous les jours|chaque jour|tout le temps|aussi souvent|toutes les heures) …2
		(seulement|juste|maximum|max|que) …1 (une|1|deux|2) fois (par|toutes les|tous les) (semaine|mois|jour|deux semaines)
		(reduire|reduisez|diminuer|diminuez|limiter|limitez) …3 ({things}|frequence|nombre)
	`,
	pause: lines`
		(pause|suspendre|suspendez|mettre en pause|mettez en pause|pauser|suspend) …4 ({things}|{until}|pendant …1 {period}|tout|$) …3
		(stop|arretez|arreter|plus|pas) …3 {things} …1 ({until}|pendant …1 {period}) …3
		(ne|n|plus) …2 ({send}|{contact}) …4 ({until}|pendant …1 {period}|avant …2 {period}) …3
		(ne) (me|m|nous) ({send}|{contact}) (plus|pas|rien) …3 ({until}|pendant) …3
		(pas|plus|aucun*|rien) [de|d] {things} …1 (avant|pendant|durant|d ici|jusqu) …1 ({monthname}|{period})
		(ne|n|plus) …1 (me|m|nous|moi|rien) …1 ({send}|{contact}) …3 (avant|pendant|durant|d ici) …2 ({monthname}|{period})
		(ne) ({send}|{contact}) (pas|plus|rien) …2 (avant|pendant|durant|d ici|jusqu en) …2 ({monthname}|{period})
		(plus|pas|rien|aucun message) (avant|d ici) {monthname}
	`,
	keeps: lines`
		(gardez|garder|garde|seulement|juste|uniquement|que|laissez|sauf|conservez|continuez|excepte|veux bien) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}) (oui|ok|c est bon|ca va)
	`,
};
