import { lines } from '../languages/types';
import { firstNames } from './first-names';
import { type Grammar } from './types';

export const es: Grammar = {
	code: 'es',
	words: {
		halt: lines`
			stop
			para
			pare
			paren
			parar
			paren ya
			deja
			deje
			dejen
			dejad
			dejar
			dejes
			cesen
			cese
			detener
			detengan
			basta
		`,
		halting: lines`
			(deja|deje|dejen|dejad|dejar|pare|paren|para|parad|cesen|cese|cesar|paren ya|deja ya|dejen ya|dejame|stop) de
			(dejenme|dejeme|dejadme|dejame|dejense|dejate|dejese|dejaos|dejaran|dejara|dejasen|dejarais|dejaseis|pararan|parasen|cesaran|dejes|parenle|pararle) de
		`,
		sending: lines`
			enviar*
			mandar*
			reenviar*
			pasar*
			compartir*
			llenar*
		`,
		contacting: lines`
			escribir*
			contactar*
			molestar*
			mensajear*
			fastidiar*
			bombardear*
			spamear*
			joder*
			acosar*
			hostigar*
			insistir*
			textear*
			contactarme
			mandarme (wasap|whats|wsp|wasaps|whatsapp)
			chingar*
			fregar*
			hinchar*
			romper*
			dar (la lata|lata|por culo|el conazo)
			tocar los (huevos|cojones)
			atosigar*
			saturar*
			invadir*
			estar {gerund}
			comunicar*
			dirigir*
		`,
		send: lines`
			envien
			envie
			envies
			envieis
			enviar
			mande
			manden
			mandes
			mandar
			mandeis
			envian
			mandan
			manda
			envia
			reenvien
			pasen
			pases
			pongan
			remitan
			compartan
			reenvies
			enviais
			metan
			mandaran
			enviaran
			mandara
			enviara
			mandasen
			enviasen
		`,
		contact: lines`
			escriban
			escribas
			escriba
			escribais
			escribir
			escribirme
			contacten
			contacte
			contactes
			contactar
			contactarme
			molesten
			molestes
			moleste
			molestar
			molesteis
			mensajeen
			texteen
			fastidien
			jodan
			hablen
			hables
			hinchen
			busquen
			chinguen
			frieguen
			atosiguen
			insistan
			contacteis
			mensajees
			rompan
			rompas
			jodas
			jodais
			comuniquen
			comuniques
			se comuniquen
			textees
			escribieran
			escribiera
			contactaran
			contactara
			molestaran
			escribiesen
			contactasen
			usaran
		`,
		want: lines`
			quiero
			quisiera
			queremos
			quieren
			deseo
			deseamos
			desearia
			necesito
			necesitamos
			me interesa
			me interesan
			nos interesa
			me gustaria
			quiere
			acepto
			autorizo
			consiento
			pedi
			solicite
			pedimos
			kiero
			qiero
			qero
			kero
			quero
		`,
		receive: lines`
			recibir
			recibirlos
			recibirlas
			que me lleguen
			que me llegue
			que me (manden|envien|escriban|contacten|molesten|manden mas|envien mas)
			que nos (manden|envien|escriban|contacten)
			seguir recibiendo
			continuar recibiendo
			seguir recibiendolos
			ver
			estar
			seguir
			tener
			ser contactado
			ser contactada
			(k|q) me (manden|envien|escriban|contacten|lleguen)
			que me (molestes|escribas|mandes|envies|escribais|mandeis|envieis|contacteis|sigan)
			recivir
			resibir
			resivir
		`,
		unsubscribe: lines`
			(dar|darme|darse|darnos|dame|deme|denme|den|da|dad|dadme|doy) [de] [la] baja
			de baja
			me (den|des|de|das|da|dan|dais|deis) de baja
			doy de baja
			quiero [la|mi|una] baja
			solicito [la|mi|una] baja
			(desuscrib*|desubscrib*|dessuscrib*|desinscrib*|desapunt*)
			(cancelar|cancela|cancele|cancelen|anular|anulen|eliminar|terminar|quitar) [la|mi|esta|con mi] suscripcion
		`,
		unsubscribing: lines`
			{unsubscribe}
			(sacarme|borrarme|quitarme|eliminarme)
			(me|nos) (saques|saquen|saque|borren|borres|borre|quiten|quites|quite|eliminen|elimines|elimine|saqueis|borreis|quiteis)
			(borren|eliminen|borres|elimines|quiten) (mi|mis) (numero|datos|contacto)
			(dejen|dejes|deje|dejeis|pares|paren) de {sending}
			(dejen|dejes|deje|dejeis|pares|paren) de {contacting}
			(pares|paren)
		`,
		remove: lines`
			sacar
			sacarme
			saquenme
			saqueme
			sacame
			sacadme
			saca
			saquen
			saque
			quitar
			quitarme
			quitenme
			quiteme
			quitame
			quitadme
			quita
			quiten
			quite
			borrar
			borrarme
			borrenme
			borreme
			borrame
			borradme
			borra
			borren
			borre
			eliminar
			eliminarme
			eliminenme
			elimineme
			eliminame
			eliminadme
			elimina
			eliminen
			elimine
			remover
			remuevan
			remuevanme
			retirar
			retirenme
			retiren
			retire
			retirame
			suprimir
			suprimanme
			suprimir
			excluyanme
			dejenme fuera
			bajenme
			bajame
			desvinculen
			desvincular
			kitenme
			kiteme
			kitame
			sakenme
			sakeme
			sakame
			saqenme
			borrenos
			saquennos
			sacanos
			quitennos
			quitanos
			borrennos
			eliminennos
			desvinculenme
			excluir
			excluyan
			supriman
		`,
		me: lines`
			me
			nos
		`,
		number: lines`
			[mi|mis|este|esta|nuestro|el|ese] (numero|telefono|celular|cel|movil|contacto|datos|linea|nro|num|numero de telefono)
			mi nombre
			mis datos personales
		`,
		list: lines`
			lista
			listas
			lista de (difusion|envio|envios|distribucion|contactos|correo|whatsapp|promociones|ofertas|clientes)
			base de datos
			bases de datos
			base
			difusion
			sistema
			registros
			registro
			agenda
			contactos
			directorio
			grupo
			canal
			newsletter
			boletin
			bbdd
			bd
		`,
		switch: lines`
			cancelar
			cancela
			cancelen
			cancele
			cancelad
			desactivar
			desactiva
			desactiven
			desactive
			apagar
			detener
			detengan
			detenga
			parar
			paren
			pare
			para
			frenen
			frenar
			suspender
			suspendan
			suspenda
			bloquear
			bloqueo
			silenciar
			eliminar
			eliminen
			elimine
			quitar
			quiten
			finalizar
			terminar
			terminen
			interrumpir
			cesar
			cesen
			dejar
			stop
			basta
			baja
		`,
		marketing: lines`
			promo*
			publicidad*
			publicidad
			promociones
			publicitari*
			ofertas
			oferta
			anuncio
			anuncios
			propaganda
			propagandas
			campana
			campanas
			catalogo
			catalogos
			descuentos
			cupones
			boletin
			boletines
			rebajas
			comerciales
			correo basura
			listas de precios
			novedades
			ads
		`,
		messages: lines`
			mensaj*
			mensajes
			mensaje
			notificaciones
			mensage
			mensages
			msj
			msjs
			msjes
			mjs
			mensajitos
			notificacion*
			avisos
			alertas
			comunicacion*
			comunicados
			informacion comercial
			wasap
			wasaps
			wsp
			whats
			wpp
			textos
			difusiones
			envios de (mensajes|promociones|publicidad)
			cadenas
			correspondencia
			mensajeria
			msn
			mensges
			mjes
			mnsj
			textitos
			correitos
		`,
		reminders: lines`
			recordatorio
			recordatorios
		`,
		orders: lines`
			avisos de (envio|pedido|pedidos|entrega|compra|cita|citas|reserva)
			(actualizaciones|notificaciones|mensajes|info|informacion|novedades|estado|confirmaciones|avisos) (de|del|sobre|de la|de mi|de mis) (envio|envios|pedido|pedidos|entrega|entregas|compra|compras|cita|citas|reserva)
			mi pedido
			mis pedidos
			mis compras
			mis citas
			facturas
			la factura
			los pedidos
			recibos
			seguimiento
		`,
		surveys: lines`
			encuesta
			encuestas
		`,
		calls: lines`
			llamar
			llamarme
			llamadas
			llamen
		`,
		email: lines`
			correos
			emails
			mails
			correos electronicos
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			nada
			mas
			eso
			esto
			esta
			estas
			estos
			estas
			tonterias
			cosas
			pavadas
			basura
			mierda
			mamadas
			porquerias
			info
			informacion
			tantos
			tantas
			todo
			boludeces
			giladas
			huevadas
			pendejadas
			chingaderas
			mierdas
			vainas
			cosa
			tanta
			tanto
			gilipolleces
			chorradas
			cochinadas
			weas
			hueas
			estupideces
			rollos
		`,
		all: lines`
			todo
			todos
			todas
			nada
		`,
		more: lines`
			mas
			nunca mas
			otra vez
			de nuevo
			jamas
			nunca
			ya
			de ninguna forma
		`,
		not: lines`
			no
			nunca
			tampoco
			jamas
			ni
			sin
		`,
		dont: lines`
			no
			ya no
			nunca
			jamas
			tampoco
			ni
			q no
			que no
			no [nunca|ya|jamas]
			noo
			nooo
		`,
		order: lines`
			pedido
			pedidos
			orden
			cita
			citas
			reserva
			reservacion
			compra
			entrega
			pago
			pagos
			turno
			mesa
			paquete
			boleto
			boletos
			viaje
			vuelo
			clase
			clases
			curso
			taxi
			factura
			plan
			membresia
			gimnasio
			contrato
			cuenta
			tarjeta
			producto
			articulo
			transferencia
			consulta
			visita
			prestamo
			linea telefonica
			suscripcion (al|del|a|de) (gym|gimnasio|netflix|plan|premium|servicio)
		`,
		again: lines`
			otra vez
			de nuevo
			nuevamente
			de vuelta
			como antes
			de regreso
		`,
		mistake: lines`
			por error
			sin querer
			por equivocacion
			por accidente
			accidentalmente
			me equivoque
			fue un error
			fue error
			error mio
			sin darme cuenta
		`,
		request: lines`
			puedes
			pueden
			puede
			podrian
			podrias
			podria
			podeis
			me (pueden|puedes|puede|podrian|podrias)
		`,
		until: lines`
			hasta
		`,
		day: lines`
			dia
			dias
		`,
		week: lines`
			semana
			semanas
		`,
		month: lines`
			mes
			meses
		`,
		year: lines`
			ano
			anos
		`,
		period: lines`
			{day}
			{week}
			{month}
			{year}
		`,
		gerund: lines`
			mandando
			mandandome
			enviando
			enviandome
			escribiendo
			escribiendome
			molestando
			molestandome
			chingando
			jodiendo
			fregando
			contactando
			contactandome
			llenando
			llenandome
			fastidiando
			hinchando
			bombardeando
			insistiendo
			spameando
		`,
		removeme: lines`
			saquenme
			sacame
			saqueme
			quitenme
			quitame
			quiteme
			borrenme
			borrame
			borreme
			eliminenme
			eliminame
			elimineme
			borrarme
			eliminarme
			sacarme
			quitarme
			bajenme
			bajame
			sacadme
			quitadme
			borradme
			eliminadme
			remuevanme
			retirenme
			kitenme
			kitame
			sakenme
			sakame
			saquennos
			sacanos
			quitennos
			quitanos
			borrennos
			borranos
			eliminennos
		`,
		takeoff: lines`
			saquen
			saques
			saque
			saqueis
			borren
			borres
			borre
			borreis
			quiten
			quites
			quite
			quiteis
			eliminen
			elimines
			elimine
			elimineis
			retiren
			excluyan
			remuevan
			supriman
			den de baja
			des de baja
			de de baja
			deis de baja
			dejen (en paz|tranquil*)
		`,
		often: lines`
			cuantas veces
			cuantas mas veces
			(mil|tres|dos|varias|muchas|cinco|cuatro|diez|cien|100|3|2|4|5|10|tantas|miles de|no se cuantas) veces
			(segunda|tercera|cuarta|quinta|ultima|enesima|decima) vez
			llevo (dias|semanas|meses|anos|un mes|una semana|mucho tiempo|un rato|rato)
			ya (les|te|le|os|se los|se lo|lo) (dije|he dicho|pedi|he pedido|avise|habia dicho|habia pedido|habiamos dicho|dijimos|pedimos)
		`,
		name: firstNames,
		firstname: lines`
			{name}
			senor
			senora
			senorita
			sr
			sra
			srta
			don
			dona
			doctor
			doctora
		`,
		device: lines`
			numero
			telefono
			celular
			cel
			movil
			linea
			chip
			whatsapp
			contacto
		`,
		shop: lines`
			negocio
			local
			tienda
			empresa
			restaurante
			comercio
			salon
			oficina
			bar
			taller
			emprendimiento
			sucursal
			consultorio
			fabrica
		`,
		monthname: lines`
			enero
			febrero
			marzo
			abril
			mayo
			junio
			julio
			agosto
			septiembre
			setiembre
			octubre
			noviembre
			diciembre
			navidad
			navidades
			semana santa
			ano nuevo
			fin de ano
			vacaciones
			verano
			las fiestas
			el (mes|ano) (que viene|proximo)
			proximo (mes|ano)
			proxima semana
		`,
		comeback: lines`
			mensajes
			promociones
			promos
			ofertas
			novedades
			avisos
			notificaciones
			recordatorios
			alertas
			boletin
			boletines
			newsletter
			cupones
			descuentos
			msjs
			publicidad
			informacion de ustedes
		`,
		link: lines`
			y
			pero
			asi que
			entonces
			tambien
			ya
			solo
		`,
	},
	stop: lines`
		^ (stop|basta|paren|pare|basta ya|para ya|paren ya|ya basta|ya paren|alto ya|ya dejen|parad) $
		{halting} …1 {sending} [{me}] …4 ({things}|{everything})
		{halting} …1 {sending} [{me}] $
		{halting} …2 {contacting}
		{halting} (recibir|llegar) …3 ({things}|{everything})
		{halting} (recibir|llegar) $
		(quiero|quisiera|deseo|necesito|me gustaria|solicito|pido|favor|para|como) …2 dejar de recibir …3
		{switch} …2 {things}
		(basta|ya basta|suficiente|suficientes|harto|harta|hartos|hartas|cansado|cansada|cansa|harta|aburrido|aburrida|podrido|podrida) [ya] (de|con) …4 ({things}|{everything}|{contacting}|{sending})
		(harta|harto|cansada|cansado) me (tienen|tienes) …4
		me tienen (harto|harta|cansado|cansada|podrido|podrida) …4
		^ (no mas|ni un|ningun|ninguna|ni una|nada de|cero|sin) …2 {things} ($|mas|por|a este|durante|hasta|pero|en …1 {period})
		no mas …3 ({things}|esto|de esto)
		^ no {things} $
		{marketing} (no|no quiero|ya no|nada|nel)
		^ (fuera|adios|chau) [con|a|las|los] {things}
		{dont} [me|nos|le|a mi] …1 {send} …4 ({things}|{everything}|{more})
		{dont} [me|nos|le|a mi] …1 {send} $
		{dont} [me|nos|le|a mi|se] …1 {contact} …1 ({more}|a este|aqui|por aqui|por (whatsapp|wsp|wasap|este)|$|me|nos)
		{dont} [me|nos] (vuelvan|vuelvas|vuelva|volver|volvais) a ({contact}|{send}|{sending}|{contacting})
		{dont} …2 {want} …5 {things}
		{dont} …2 {want} …2 {receive} …4 ({things}|{everything}|{more}|{list}|contactos|correos)
		{dont} …2 {want} …2 {receive} $
		{dont} …2 {want} (mas (de esto|de eso|de ustedes|esto|eso|con esto|nada)|saber (mas|nada)|nada mas|nada de (ustedes|esto|eso|vosotros|uds)|nada $|esto $|estos $|ser molestad*|ser contactad*|que me (molesten|contacten|escriban|manden|envien)) …2
		(ya no|no) (me interesa|me interesan|estoy interesad*|necesito|nos interesa) …3 {things}
		(ya no|no) (me interesa|me interesan|estoy interesad*) …2 (recibir|que me)
		preferiria no {receive}
		(prefiero|preferiria) no …2 (recibir|{things})
		{unsubscribe}
		{remove} (de|del|fuera de) …2 {list}
		{remove} …1 {number}
		{me} {remove} …3 ({list}|{number})
		(saquenme|sacame|quitenme|quitame|borrenme|borrame|eliminenme|eliminame|borrarme|eliminarme|bajenme|bajame|sacadme|quitadme|borradme|remuevanme|retirenme|saqueme|quiteme|borreme|elimineme) ($|de aqui|de ahi|de esto|de acá|ya|de su|de tu|de la|del|de esa|de ese|de las|de vuestra)
		(salir|salirme|salgo|salgo ya|irme|me salgo|me quiero salir|quiero salir|retirarme) de …2 ({list}|esto|aqui)
		(fuera|afuera) de …2 {list}
		(pierdan|olviden|olvida|olvidense de|boten|tiren|borren) …1 {number}
		(no quiero|ya no quiero|no deseo) …1 (estar|seguir|figurar|pertenecer|formar parte|aparecer) …3
		(retiro|revoco|retirar|revocar|anulo|cancelo) …3 (consentimiento|permiso|autorizacion)
		nunca (di|acepte) …2 (mi numero|consentimiento|permiso|autorizacion|recibir)
		(dejenme|dejame|dejeme|dejadme|dejen) [ya] (en paz|tranquil*)
		(larguense|largate|vayanse) $
		(por que|xq|porque|quien) me siguen (mandando|enviando|escribiendo) …4
		(no|sin) (haber|me) …1 (suscrito|suscribi|registrado|registre|apunte|pedido) …3
		{dont} …1 (me suscriban|me agreguen|me anadan|me apunten|me inscriban|me incluyan|me metan)
		{halting} (mandarme|enviarme|mandarnos|enviarnos|llenarme|escribirme|reenviarme)
		{removeme} de (todos lados|todas partes|todo|todos|todas|donde|ahi|aqui|eso|sus|tus|vuestros|vuestras)
		{removeme} (por completo|definitivamente|para siempre|inmediatamente|cuanto antes)
		{remove} d …1 {list}
		{remove} …1 (su|sus) (numero|contacto|telefono|datos|celular)
		(ya estuvo|ya basta|ya fue|suficiente|no mas|nada mas|demasiado) (de|con) …2 {things}
		(parenle|parale|parenla|cortenla|cortala|corten|terminenla|terminen|termina|acaben|acabad|cesen|bajenle|aflojen) [ya] (con|de|a) …3 ({things}|{everything}|{contacting})
		hasta …3 (madre|coronilla|narices|cojones|huevos|gorro|polla|pelotas|ovarios) (de|con) …3 ({things}|{everything}|{contacting}|que)
		{dont} [me|nos|le] …1 (esten|estes|este|sigan|sigas|siga|anden|andes|continuen|sigais) {gerund}
		{dont} (me|nos) (sigan|sigas|siga|sigais) (con|$)
		(ya|q|que|para que) no (me|nos) (lleguen|llegue|lleguen mas|aparezcan|caigan|manden|envien|escriban|contacten) …3
		(no|ya no) (me|nos) (lleguen|caigan) …3
		{often} …6 (no me interesa|no nos interesa|no estoy interesad*|no quiero (esto|eso|nada|saber|que me|$)|no queremos|no gracias|que no $|que paren|que dejen de)
		(pido|pidiendo|pedi|pedido|solicito|solicite|solicitando|quiero|queremos|exijo|ruego|necesito|agradeceria|agradezco|gustaria|encantaria|dije|digo|diciendo|favor) …2 que (me|nos) {takeoff} ($|ya|de|por favor)
		(supresion|eliminacion|cancelacion|borrado|baja) de …2 (datos|numero|contacto|registro|informacion)
		(derecho|derechos) (de|al|arco|a la) …1 (oposicion|supresion|cancelacion|olvido|eliminacion|exclusion|arco) …3
		habeas data
		(rgpd|lopd|lgpd|lopdgdd|lfpdppp|gdpr|proteccion de datos) …6 ({remove}|{takeoff}|supresion|oposicion|baja|oponerme)
		me opongo …5
		oponerme …5
		(sin|no tienen|no tienes|no teneis|no cuentan con|nunca di|no di|no he dado|no les di|no les he dado|nunca les di|nunca he dado|jamas di) [mi|nuestro|ningun|el|ninguna|con mi] (permiso|consentimiento|autorizacion|mi numero|mi contacto|mis datos)
		(no|nunca|jamas) (autorizo|autorice|consiento|consenti|he autorizado|he aceptado|acepte|acepto) …3 ({things}|{receive}|esto|nada|uso|tratamiento|{contact}|que (me|nos|usen|utilicen|contact*|escrib*)|contactar* )
		(no|nunca|jamas) (autorizo|autorice|consiento|consenti) $
		(nunca|jamas|no|yo no) (pedi|solicite|he pedido|he solicitado|pedimos) …3 ({things}|{receive}|esto|eso|nada|que me ({contact}|{send}|contactaran|escribieran|mandaran|enviaran))
		(nunca|jamas) (pedi|solicite|acepte) $
		(no tiene|sin|no hay|no tienen|no le veo) (caso|sentido|razon|necesidad|motivo|objeto) …2 (que (me|nos|le) ({send}|{contact})|{sending}|{contacting}|seguir {gerund})
		(no hace falta|no es necesario|no hay necesidad de|es inutil|ya no hace falta|no vale la pena) …1 (que (me|nos|le) {contact}|seguir {gerund}|que (me|nos) (sigan|{send} (mas|nada|{things})))
		(lo demas|el resto|lo otro|las demas|los demas|todo lo demas) (no|ya no|sobra|no me interesa|no lo quiero|no gracias|quitenlo|fuera)
		solo [quiero|necesito|manden|mandenme|envienme|envien|deseo] [recibir] [los|las|mis] (avisos|recordatorios|notificaciones|actualizaciones) (de|del|sobre) …1 (cita|citas|pedido|pedidos|envio|envios|entrega|entregas|turno|turnos|compra|compras|reserva|reservas) $
		{dont} [me|nos] (sigan|sigas|siga|sigais|continuen) con …3 ({things}|{everything})
		(fuera|salgan|salganse|salte|salid|largo|largense) de mi (whatsapp|telefono|celular|chat|movil|vida|wasap)
		{dont} …3 (vuelvan|vuelvas|vuelva|volvais|volver|volvais) a ({contact}|{send}|{sending}|{contacting})
		{dont} (se|te) (comuniquen|comuniques|dirijan|comunique) (conmigo|con nosotros|a mi)
		(chole|que hueva|me cansaron|me hartaron|me cansan|me hartan|que fastidio|que pesad*|me fastidian|que ladilla|nos cansan|me cansais) [ya] (con|de|los|las|sus|tus) …3 ({things}|{everything})
		(quisiera|quiero|me gustaria|deseo|prefiero|preferiria|agradeceria|pido|solicito) (no|ya no) …1 ({receive}|que me ({send}|{contact})|ser contactad*) …2
		no (aguanto|soporto|tolero|aguantamos) [mas|ya] …2 ({things}|recibir|{everything})
		(rechazo|prohibo|me niego a|me rehuso a) …3 ({things}|{receive}|contact*|uso de mis datos)
		(olvidense|olvidate|olvidese|olvidaos|olviden) de (mi|nosotros|mi numero) $
		(cesen|cesar|eviten|interrumpan|evitar|paren) (todo|toda|cualquier|todos|todas) [tipo de] (contacto|comunicacion|{things}|envio|envios)
		{dont} (lo|la|le) (usen|uses|use|utilicen) mas
		{dont} (usen|utilicen|uses|guarden|compartan|tengan) {number}
		(esto|eso) (tiene|debe|necesita|tendria) [que|de] (parar|terminar|acabar|cesar)
		no (este|aparezca|figure|siga|quede|conste) en (ninguna|su|sus|la|vuestra|ningun) …1 {list}
		(deshaganse|deshazte|deshagase|deshaceos) de {number}
		{number} no (deberia|debe|tiene por que|tendria que) (estar|aparecer|figurar) …3 {list}
		(cero|ningun|nulo|sin|tengo|nada de) interes (en|por) …2 {things}
		{things} (ya no|no) (me|nos) (sirven|interesan)
		ya (fue|es|ha sido|estuvo) suficiente …1 {things}
		pero (no|sin|ya no) (las|los|la|el|sus|tus|mas|esos|esas) …1 {things}
		{dont} {want} [mas|nada] saber [mas|nada] de (ustedes|vosotros|uds|su|sus|tu|esta|esa|vuestra) …1
		{dont} {want} (tener|recibir) [mas|ningun] (contacto|trato|comunicacion) …2
		{number} …2 (sea|sean|ser) (borrad*|eliminad*|suprimid*|dad* de baja|retirad*) …2
		(ya no|no) (necesito|necesitamos|requiero|ocupo) [mas|de] (su|sus|vuestra|vuestras|la|tu|tus) (informacion|info|noticias|novedades|servicio de mensajes)
		(que|q) (no|ya no) (me|nos) (llegaran|llegasen|mandaran|enviaran|escribieran|contactaran|mandasen|enviasen|escribiesen|molestaran|llegara) …3
		(ya esta|ya ta|ta|esta|ya estuvo) bueno (con|de|ya) …3 ({things}|{everything})
		(dejen|deja|dejate|dejense|dejese) (la vaina|la joda|el fastidio|la ladilla|la jodedera|la molestadera|la mamadera|la fregadera) …4
		{dont} (m|mm|mee) …1 ({send}|{contact}) …2
		(cese|cesen|detenga|detengan|termine|finalice|pare) (el|todo|los|cualquier) (envio|envios|contacto) …1
		(escribanme|escribeme|contactenme|escribanos|mandenme|envienme|avisenme|mandame|escribame) (solo|solamente|unicamente|nada mas|nomas) (por|sobre|para lo de|lo de|acerca de|cuando sea) …1 (mi|mis|nuestro|nuestros) {order}
		(nunca|jamas|no) (les|le|te|os|se lo) (permiti|autorice|di permiso|he permitido|he autorizado|deje) …1 (escribirme|enviarme|mandarme|contactarme|que me|a escribirme|para)
		(guardense|guardate|guardese|guardaos|quedense|metanse) [con] (sus|tus|vuestros|los|las|vuestras) …1 {things}
		que (flojera|pereza|fastidio|hueva|lata|pesadez|paja|ladilla|asco|aburrimiento) …1 {things}
		(omitir|omitan|ahorrarse|ahorrense|ahorrarme|saltarse|obviar|evitarme|evitenme|ahorrenme) …2 {things}
		(para|paren|pare|bajen|baja) la mano …2 {things}
		({removeme}|saquenme|borrenme|quitenme|eliminenme|bajenme|sacame|borrame|quitame|bajame) (pue|pues|wey|guey|mano|che|parce|porfis|dale|po|nomas|loco|causa|oe|tio|tia|hombre|pls|xfa) $
		no se (admite|admiten|acepta|aceptan|permite|permiten) …1 {things}
		(borrenlo|borrenla|eliminenlo|eliminenla|saquenlo|saquenla|quitenlo|quitenla) de …1 (registros|base|sistema|archivos|lista|listas|contactos) …1
		no (me|nos) (rompan|rompas|jodan|jodas|hinchen|hinches|chinguen|fastidien|friegues|frieguen) (mas|las bolas|las pelotas|con) …2
	`,
	unclear: lines`
		como …4 ({unsubscribe}|dejar de recibir|dejo de recibir|evito|salgo de|salir de …2 {list}|desactiv* …2 {things}|cancelar …2 {things}|me borro|me salgo)
		(donde|que hago) …3 {unsubscribe}
		(numero|persona) equivocad*
		(no es el numero de|este numero no es) …3
		(esto|es|son|puro|que) …1 spam
		(los|te|voy a|les voy a) …1 (bloquear|bloqueo|reportar|reporto|denunciar|denuncio)
		(dejen|deja|dejar|paren) de (llamar*|llamarme)
		^ (vete|vayanse|vete a) …1 (a la mierda|al diablo|al carajo|chingar*) …3 $
		^ (suficiente|ya estuvo|ya fue suficiente|ya no mas) $
		(se equivocaron|te equivocaste|se equivoco|se equivoca|se equivocan|estan equivocados|esta equivocado|equivocado|se han equivocado|te has equivocado|se ha equivocado|os habeis equivocado|os equivocais|confundieron|me confunden|me estan confundiendo) (de|con|con el|con la|con otra) (persona|numero|contacto|chat|telefono|destinatario|alguien|otra)
		(no soy|yo no soy|no somos|no es|aqui no es|este no es) ({firstname}|esa persona|la persona|quien (buscan|busca|creen|piensan)|el dueno|la duena)
		(no es|este no es|no es mas) [el|su|ya] [mas] {device} de
		{device} [ya] no es (de|del|el de|suyo|suya|la de|mio|mia)
		{device} ya no (es|pertenece|le pertenece|corresponde|lo usa|la usa|lo tiene) …2
		(este|ese|esta) ya no (le|les|me) pertenece
		(ya no|no) (tiene|usa|ocupa|utiliza) [mas] este {device}
		este {device} (es de otra persona|ahora es mio|ahora es de|cambio de dueno|lo acabo de|tiene otro dueno)
		(no (hay|vive|existe)|no conozco|no conocemos) [aqui] [a] [ningun|ninguna] {firstname}
		(nadie|ninguna persona|ningun|ninguna) (con ese nombre|que se llame|llamad*) …1
		(ya no|no) (soy|somos) [mas] …1 (client*|clientela|usuari*|suscriptor*|comprador*) …2
		(cerramos|hemos cerrado|cerre|he cerrado|vendimos|vendi|clausuramos) [ya] (el|la|mi|nuestro|nuestra) {shop}
		(mi|nuestro|nuestra|el|la) {shop} (cerro|ya cerro|ya no existe|quebro|ya no funciona|cerro definitivamente|esta cerrado definitivamente)
		(como|que) (le hago|hago|hacer|hay que hacer|tengo que hacer|puedo hacer|debo hacer|se hace|debo|puedo) …2 (para|pa|que) …2 no …1 (recibir|reciba|me lleguen|me llegue|me manden|me envien|me escriban|aparezcan|recibir mas)
		pierden (su|el) tiempo
		(me|nos) (siguen|sigues|sigue|seguis|continuan|sigan) {gerund}
		{device} (ahora|ya|hoy) es (mio|mia|de otr*|mi|nuestro|de alguien)
		^ [yo] soy otra persona
		(que|cual|palabra) …2 (escribo|pongo|mando|envio|digo|marco|respondo|tecleo|escribir|poner|mandar|enviar|responder) …1 (para|pa) …4 (paren|pare|dejen|parar|dejar|salir|salirme|no me|no recibir|baja)
		me (estan|esta|estais|estas) (spameando|bombardeando|acosando|hostigando|fastidiando|jodiendo|saturando|molestando|llenando)
		(le|les) (siguen|sigue|siguen a mi) {gerund}
		(dejen|deja|dejad|paren|deje) de hacerlo
		(como|donde) …4 (salirme|salirse|salgo|darme de baja|borrarme|desactiv* (esto|estos|estas|las|los|eso)|se desactiva*|quito esto|se quita* (esto|estos|estas|eso))
		{firstname} …2 (ya no|no) (trabaja|vive|labora|esta|se encuentra) [mas] (aqui|con nosotros|en esta|en este) …2
		no soy (la senora|el senor|dona|don|el sr|la sra|la senorita)
		(tienen|tiene|tienes) (mal|equivocado|incorrecto) el (numero|contacto) $
		como (paro|detengo|freno|bloqueo|desactivo|quito|evito|elimino|corto) …2 {things}
	`,
	refers: lines`
		^ [por favor|ya|pueden|puede|podes|puedes] (borrenlo|borrenlos|borralo|borralos|borrelo|borrelos|eliminenlo|eliminenlos|eliminalo|eliminalos|eliminelo|eliminelos|quitenlo|quitenlos|quitalo|quitalos|saquenlo|saquenlos|sacalo|sacalos|destruyanlos|destruyanlo|desechenlo|desechenlos|supriman los|suprimanlos|suprimanlo|bajenlo|bajenla|borrenla|borrarlo|borrarlos|eliminarlo|eliminarlos|borrar|eliminar|borren|eliminen|borradlo|eliminadlo|quitadlo|borradlos) …1 $
		(asi que|entonces|mejor) (ya no|no|basta|parenle|dejenlo|ya estuvo) [gracias|mas] $
		no (quiero|queremos|deseo|necesito|quise) (eso|esto|nada|nada de eso|nada mas|saber nada|eso no)
		(no|ya no) (me|nos) (interesa*|sirve*) …4
		^ nada mas $
		(borrenlo|borrenlos|borralo|borralos|borrelo|eliminenlo|eliminenlos|eliminalo|quitenlo|quitenlos|quitalo|saquenlo|saquenlos|sacalo) (de (ahi|ahí|alli|alla|una vez|una|inmediato|su|ahi ya)|ya|por completo|cuanto antes) …2
		(me|nos) (canse|harte|cansamos|hartamos|cansaron|tienen (harto|harta|podrido)) $
		^ hasta aqui [llegamos|no mas] $
	`,
	about: lines`
		(mi|mis|nuestro|nuestros|este) (telefono|celular|cel|contacto|datos|movil|whatsapp|tel)
		(mi|este|nuestro) (numero|nro|num) ($|por|en|a|sin|esta|sigue|aun|todavia|con|y|lo|ya|no|desde|me|para|ahi|pa|se|al|fue|guardado|registrado|de (un|una|telefono|celular|algun|no|quien|donde))
		{marketing}
		{list}
		{often}
		(mensajes|msjs|mensajitos|sms|notificaciones|avisos|correos|anuncios)
	`,
	stay: lines`
		(no|nunca|jamas|tampoco|ni) [quiero que|se te ocurra|vayan a|vayas a|quiero|deseo|pienso|voy a|hace falta|te] [me|nos] {unsubscribing} …4
		(no|nunca|jamas|ni) [me|nos] (saquen|saques|borren|borres|quiten|quites|eliminen|elimines|dejen|dejes|deje|dejeis|pares|paren|pare|cancelen|canceles|desactiven) …5
		(no|nunca) (quiero|deseo|pienso|quisiera|voy a) …1 (dejar de|perder*|dar* de baja|salir*|cancelar) …4
		(no) (darme|dar|darse) de baja …2
		[si] (quiero|prefiero) [seguir] (quedarme|permanecer) …1 (en|recibiendo|suscrit*) …3
		^ [si|no|por favor|uds|ustedes] (sigan|sigue|siga|seguid|continuen) (mandando|enviando|mandandome|enviandome|escribiendo) …3
		^ [si] (quiero|prefiero|espero) que (me|nos) sigan (mandando|enviando|escribiendo) …3
		(si|antes de|cuando|en caso de) …2 (dar* de baja|doy de baja|dejar de recibir) …3
		(dejaron|dejo|dejaste) de (mandar*|enviar*|escribir*) …3
		(no puedo|no paro de|no puedo parar de|no dejo de|no puedo dejar de) …4
		(que pasa si|me cobran si|cobran por) …4
		(por que) me dieron de baja …3
		me (dieron|diste) de baja …3
		(por que|xq|pq|porque|como que|como es que|quien|cuando) …1 (me|nos) (quitaron|sacaron|borraron|eliminaron|dieron de baja|removieron|desuscribieron|desapuntaron|quitasteis|sacasteis|han quitado|han sacado|han borrado|han dado de baja|han eliminado|quitaste|sacaste|borraste|saco|quito|borro|elimino) …4
		(no|nunca|jamas|yo no|tampoco) …1 (pedi|quise|solicite|dije|pedimos|he pedido|pido|queria|quiero) …1 que (me|nos) (sacaran|quitaran|borraran|eliminaran|dieran de baja|sacaras|quitaras|borraras|diesen de baja|{takeoff}) …4
		(no|nunca|jamas|yo no) …1 (pedi|quise|solicite|he pedido|queria) …1 (que me dieran de baja|salir*|la baja|darme de baja|ninguna baja|ser (eliminad*|borrad*|dad*)) …3
		(ni|no) (se|te|os|que se) [le|les|lo] ocurra …1 ({unsubscribing}|{removeme}|darme|dejar) …3
		(pobre|ay) de …1 (que|si) …3
		(no|nunca|jamas) (me|nos) (di|he dado|dimos|desuscribi|sali|borre|hemos dado|habia dado) [de] [baja] …3
		(espero|ojala) que no (me|nos) (hayan|haya|hayas|han|hayais) (dado de baja|sacado|quitado|borrado|eliminado) …2
	`,
	elsewhere: lines`
		{switch} …2 {order}
		(cancel*|anul*|suspend*|deten*|par*) (el|mi|un|este|los|mis) (envio|envios)
		(cancel*|anul*|elimin*|quit*|borr*) …3 {order}
		(baja|bajo|de baja) (medica|maternal|por enfermedad|laboral|voluntaria|temporal|paternidad|maternidad|calidad|presion) …2
		(planta|talla|parte|temporada|batería|bateria|presion|voz|espalda|luz|zona|marea|gente|estoy|esta|estaba|esta muy|muy|mas) [de] baja …2
		(estoy|esta|estaba|estuve|sigo) de baja …4
		(dar|doy|den|dame|darme) de baja …2 (la linea|el servicio|la luz|el gas|el agua|internet|la cuenta|el contrato|la tarjeta|el seguro|al empleado|a un empleado|el producto|la clase|el curso|el gimnasio|del gimnasio|del curso|del gym|la tv|mi plan)
		(para|pare|paren) (en|a|el|la|de (fumar|contar|llover|trabajar|reir|reirte|comer|beber|jugar|llorar|gritar)|frente) …3
		(deja|dejar|dejen|deje|dejame|parar|paren) de (fumar|beber|comer|trabajar|llover|jugar|llorar|funcionar|reir*|contar|bromear|tonterias|quejar*|preocupar*) …2
		(dejen|dejenlo|deje|dejar|deja) (el|la|lo|los|mi) …1 (pedido|paquete|en) …3
		no …1 (mandes|mandar|mandaron|envien|envies|manden|enviar|mande|envie) …1 (el|la|los|las|lo|un|una|mi) …1 {order} …3
		no …1 (mandes|envien|envies|manden|mande|envie|escribas|escriban|molesten|llames) …3 (todavia|aun|ahora|hoy|a domicilio|por correo|si|manana|por la manana|en la noche|estoy)
		no [me] (enviaron|mandaron|ha llegado|han llegado|llego|llega|han enviado|llegan|llegaron) …4
		(no) (recibi|he recibido|recibo|me llego|me llegan|me llega|me salen|aparece|aparecen|hay|tienen|veo) …3 {things} …2
		(no hay|no tienen|hay|tienen) [mas] {things} …2
		no quiero (perder*|perderme) …3
		{dont} {want} …2 {order}
		(no recibire*|no recibiras|recibiras|recibira|recibiran|ya no recibira*) …4
		(no quiero|sin) …1 (descuentos|ofertas|promo|promocion) (en|vencid*|aplicad*) …2
		(numero|contacto) de …1 {order} …2
		(fin|fines) de (semana|mes|ano) …2
		(cancelar|cambiar) …2 (hora|fecha) …2
		(no|nunca) (autorizo|autorice|di|acepte|pedi|solicite|he pedido|consiento) …2 ({order}|cargo|cargos|cobro|cobros|descuento|debito|color|talla)
		(numero|telefono) ya no (funciona|sirve|contesta|responde|existe) …1
		no …1 (mandes|envien|envies|manden|mande|envie|escribas|escriban|molesten|llames) …3 antes de (las|la|que|mediodia|comer|salir|venir|llegar) …2
		{removeme} de (la|el|mi) (foto|videollamada|llamada|mesa|clase|encargo) …1
		(me|nos|le) (das|da|dan|dais|den|dieron|diste) de baja …2 (linea|servicio|luz|gas|agua|internet|cuenta|contrato|tarjeta|seguro|curso|gimnasio|gym|plan|medica)
		lista de espera …1
		no mas (picante|sal|salsa|azucar|hielo|agua|pan|comida|preguntas|vueltas|cebolla|queso|limon|tacos|cafe) …1
		(boletin|cupon|codigo|promo|promocion|descuento|oferta|link|enlace) no (funciona*|carga|abre|aplica*|me deja|sirve|entra) …2
		no …2 mas de (un|uno|una|dos|tres|cuatro|cinco|diez|2|3|4|5|10) …2
	`,
	quoted: lines`
		(responde|responda|envia|envie|escribe|escriba|manda|mande|contesta|conteste|texto|pon|digita|respondan|responder|enviar|escribir|mandar|dice|diga|pulsa) [con|la palabra|el texto|que|un] (stop|baja|alto|parar|salir|cancelar|no|start|alta|unsubscribe) …2
		para (darte|darse|cancelar|dejar de recibir|salir|dar|volver|no recibir) …6 (responde|responda|envia|envie|escribe|escriba|manda|pulsa|haz|visita) …2
		(dice|decia|decian|pone) (que) …4
	`,
	start: lines`
		(suscribirme|suscribirnos|suscribeme|suscribanme|suscribame|subscribirme|suscribir|suscribirse|resuscribirme|reinscribirme) …3
		(agregame|agreguenme|agregueme|agregarme|anademe|anadanme|anadirme|apuntame|apuntenme|apuntarme|inscribeme|inscribanme|inscribirme|registrame|registrenme|registrarme|sumenme|sumame|incluyanme|incluyeme|incluirme|metanme|meteme|ponme|ponganme|unirme|unanme|pongan|pon) …5 ({list}|{things}|{again}|difusion)
		(agregame|agreguenme|agregueme|agregarme|anademe|anadanme|anadirme|apuntame|apuntenme|apuntarme|inscribeme|inscribanme|inscribirme|registrame|registrenme|registrarme|sumenme|sumame|incluyanme|incluyeme|incluirme|metanme|meteme|ponme|ponganme|unirme|unanme|pongan|pon) $
		(darme|dame|denme|deme|dadme) de alta
		dar de alta (mi|este) numero
		(quiero|quisiera|me gustaria|deseo|queremos|acepto|autorizo|si quiero|consiento|me encantaria) [volver a] (recibir|recibirlos|recibirlas|que me (lleguen|manden|envien)) …5 ({things}|{again}|info)
		(quiero|quisiera|me gustaria|deseo|queremos|acepto|autorizo|si quiero|consiento|me encantaria) [volver a] (recibir|recibirlos|recibirlas|que me (lleguen|manden|envien)) $
		(quiero|quisiera|me gustaria|deseo) …2 (volver|regresar|entrar|unirme|estar|anotarme|apuntarme|sumarme) …4 ({list}|{things}|recibir)
		(quiero|quisiera|me gustaria|deseo) …2 (volver|regresar|entrar|unirme|estar|anotarme|apuntarme|sumarme) $
		(quiero|quisiera|me gustaria) que me (manden|envien|escriban|agreguen|anadan|incluyan|pongan) …6
		(vuelvan|vuelve|vuelva|volver|volved) a (mandar*|enviar*|escribir*|suscribir*|activar*|inclu*|agreg*|recibir*|inscribir*|poner*) …4
		(manda|mandame|mandenme|envia|enviame|envienme|manden|envien|mandeme|envieme|mandarme|enviarme|me (mandan|envian|mandas|envias)) …3 {comeback} …2 {again}
		(reactiv*|reanud*|restablec*|activen|activar|activa|activame|reactivenme|restaurar) …2 ({things}|suscripcion|mi numero)
		(reactiv*|reanud*|restablec*|activen|activar|activa|activame|reactivenme|restaurar) $
		(di|dado|dar|darme|dime|me di|me he dado) …2 baja …2 {mistake} …3
		{mistake} …3 (dar* de baja|baja|darme de baja|cancele …2|me sali|stop|puse stop|escribi stop|envie stop) …4
		(cancele|me sali|me desuscribi|puse stop|escribi stop|mande stop|envie stop|envie baja|puse baja|borre|me borre) …3 {mistake} …4
		(no queria|no quise|no era mi intencion) …2 (dar* de baja|desuscrib*|salir*|cancelar …2 {things}) …2
		(anul*|cancel*|deshac*|ignor*|olvid*) …2 (mi|la|el|ese|esa) (baja|stop|solicitud de baja)
		(extrano|echo de menos) …3 {things} …4 {again}
		^ (otra vez|de nuevo) (alta|suscribir*) $
		{again} …2 (mandame|mandenme|enviame|envienme|manden|envien|mandarme|enviarme) …2 {comeback}
		(escribanme|escribeme|escribirme|escribame) {again}
		(volver|vuelvan|vuelve|vuelva|volved) a …1 (meter|poner|agregar|incluir|anotar|apuntar|inscribir|sumar|metan|pongan|agreguen|incluyan|anadir) …2 {list}
		(volver|vuelvan|vuelve|vuelva|volved) a (meterme|ponerme|agregarme|incluirme|anotarme|apuntarme|inscribirme|sumarme|meternos|anadirme|suscribirme)
		(anotenme|apuntenme|inscribanme|agreguenme|sumenme|suscribanme|metanme|ponganme|anotame|apuntame|inscribeme|agregame|sumame|suscribeme|meteme|incluyanme|apuntadme) …1 ({again}|{list}|de vuelta)
		(quiero|quisiera|me gustaria|deseo|queremos) …1 (el boletin|la newsletter|las ofertas|las promos|los mensajes|las novedades|sus ofertas|sus promos|los avisos) {again}
		(stop|baja|salir) (fue|era|ha sido|es) (un|una|por|sin) (error|equivocacion|accidente|querer)
	`,
	help: lines`
		^ [yo|si|hola] (necesito|quiero|requiero|necesitamos|busco|ocupo) [un poco de|de|su|tu|una] (ayuda|asistencia|soporte) [de alguien|urgente|aqui|ya] $
		^ [me|nos] (puedes|pueden|puede|podrian|podrias|podria|podeis|alguien puede|alguien me puede|alguien) (ayudar|ayudarme|ayudarnos|ayuda|apoyar|apoyarme|asistir|asistirme|ayudas) [con algo|aqui] $
		^ (ayudame|ayudenme|ayudeme|ayudadme|ayuden|ayudenos|me ayudas|me ayudan|me ayuda|ayuda) [por aqui|ya] $
		^ (ocupo|necesito) que me ayuden $
		^ (tengo|una) (una duda|una pregunta|duda|pregunta|dudas) $
		^ como funciona [esto] $
		^ (necesito|quiero) (informacion|info) $
		^ (hay alguien|alguien) (ahi|que me ayude|que me atienda) $
		^ (necesito|quiero) hablar con (alguien|un asesor|una persona) $
		^ [alguien] [me|nos] (puedes|pueden|puede|podrian|podrias|podria|podeis|pueden me|alguien) [me|nos] (echar|dar|tirar|echarme|darme|echarnos|darnos) (una|la) [manito|manita] [mano] $
		^ (alguien|quien) (me|nos) (ayuda|ayude|apoya|asiste|puede ayudar|podria ayudar|echa una mano|da una mano) [con algo|aqui] $
		^ [necesito|ocupo|quiero|busco] (una|un poco de|algo de) (mano|manito|ayudita|ayuda|orientacion) $
		^ (necesito|quiero|puedo|quisiera|deseo|me gustaria|podria) [poder] hablar con (alguien|un asesor|una persona|un humano|un agente|una persona real|soporte|un representante|un ejecutivo) $
		^ (estoy|ando) (perdid*|trabad*|atascad*|confundid*) $
		^ (me|nos) (puede|podria|puede|pueden) (ayudar|echar una mano|dar una mano|apoyar) (alguien|ustedes) $
		^ [hay] [alguien|alguno|quien] que (me|nos) (pueda|puede|pueda) (ayudar|echar una mano|asistir) $
	`,
	less: lines`
		(menos|no tantos|no tantas|tantos|tantas|demasiados|demasiadas|muchos|muchas) …1 {things}
		{things} (tan seguido|con menos frecuencia|menos seguido|demasiado seguido|menos a menudo)
		(no|dejen de) …2 ({send}|{contact}|{sending}|{contacting}) (tanto|tan seguido|tantas veces|a cada rato|todos los dias|todo el dia|tantos …1 {things}|tantas …1 {things})
		(mas|solo|maximo) …2 (una|1|dos|2) (vez|veces) (a la|por|al) (semana|mes|dia)
		(con menos frecuencia|menos seguido|menos a menudo)
		(reduzcan|reducir|bajen|bajar) …3 (frecuencia|cantidad|{things})
	`,
	pause: lines`
		(pausa|pausen|pausar|pause|suspendan|suspender|detengan|paren|pongan en pausa|silenciar) …3 {things} …2 ({until}|por|durante) …2
		(pausa|pausen|pausar|pause|pausenme|pongan en pausa|en pausa) …3 ({things}|todo|{until}|por …1 {period}|$) …2
		{dont} …1 [me|nos] …1 ({send}|{contact}) …4 {until} …2
		{dont} …2 {want} …4 {things} {until} …2
		{dont} …1 [me|nos] …1 ({send}|{contact}) …4 (por|durante|en) …2 {period}
		(descanso|vacaciones) de …2 {things} …2
		{dont} …1 [me|nos] …1 ({send}|{contact}) …4 (antes de|en|durante|hasta) …1 {monthname} …2
		{dont} …2 {want} …4 (antes de|en|durante) …1 {monthname} …2
		{until} …5 (nada|ningun|ninguna|no|ni un) …2 ({things}|{send}|{contact})
		(solo|recien) (vuelvan|escriban|manden|escribanme|vuelvan a|mandenme|contactenme) …3 (despues|en|a partir|pasad*) …2 ({monthname}|{period})
		(nada|sin|ningun*|cero) [de] …1 {things} (por|durante|hasta|en) …2 ({period}|{monthname})
	`,
	keeps: lines`
		(solo|solamente|unicamente|mantengan|manten|conserven|dejen|dejar|sigan|menos|excepto|salvo|quiero|si) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}) (si|esta bien|estan bien|ok)
	`,
};
