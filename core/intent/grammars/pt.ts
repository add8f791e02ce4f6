import { lines } from '../languages/types';
import { firstNames } from './first-names';
import { type Grammar } from './types';

export const pt: Grammar = {
	code: 'pt',
	words: {
		halting: lines`
			(para|pare|parem|parar|para ai|pode parar|podem parar|deixe|deixem|deixar|chega|cessem|stop|paro) (de|d)
			(para|pare|parem) com
			(parem|para|pare|parar) (la|ja|logo) (de|com)
			(acabem|acaba|deixem se|deixa te|deixe se|larguem|parou) (com|de)
			(deixassem|deixasse|parassem|parasse|deixarem|pararem|parasses|deixasses|cessassem|deixem me|deixa me) (de|com)
		`,
		sending: lines`
			enviar
			mandar
			me enviar
			me mandar
			mandar me
			enviar me
			enviarem
			mandarem
			encaminhar
			ficar (mandando|enviando)
			receber
			manda
			me manda
			envia
			me envia
			continuar (mandando|enviando)
			mandarem me
			enviarem me
			disparar
		`,
		contacting: lines`
			escrever
			me escrever
			incomodar
			me incomodar
			encher
			me encher
			encher o saco
			perturbar
			me perturbar
			contatar
			me contatar
			contactar
			me chamar
			spammar
			spamar
			importunar
			me importunar
			mandar zap
			me mandar (mensagem|msg|zap|whats)
			escreve
			incomoda
			chatear*
			me chatear
			aborrecer
			amolar
			me amolar
			torrar
			encher a paciencia
			me torrar
			atormentar
			me atormentar
			assediar
			contactar me
			incomodar me
			escrever me
			ficar me (chamando|mandando|enviando)
			me ficar (chamando|mandando|enviando)
		`,
		send: lines`
			envie
			enviem
			envia
			enviar
			enviam
			mande
			mandem
			manda
			mandar
			mandam
			encaminhe
			encaminhem
			mandes
			envies
			passem
			mandarem
			enviarem
			mandares
			enviares
			encaminharem
			mandeis
			remetam
			mandassem
			enviassem
			mandasse
			enviasse
		`,
		contact: lines`
			escreva
			escrevam
			escreve
			contate
			contatem
			contacte
			contactem
			contatar
			incomode
			incomodem
			incomoda
			perturbe
			perturbem
			perturba
			chame
			chamem
			encha
			encham
			enche
			importune
			importunem
			procurem
			escreverem
			contactarem
			contatarem
			incomodarem
			chamarem
			perturbarem
			chateiem
			chateies
			chateie
			chateia
			macem
			maces
			aborrecam
			amolem
			amole
			amola
			importunarem
			atormentem
			contactes
			escrevas
			incomodes
			chames
			insistam
			mandem (zap|whats|msg)
			torrem
			escrevessem
			contactassem
			contatassem
			incomodassem
			chamassem
		`,
		want: lines`
			quero
			queremos
			queria
			desejo
			desejamos
			preciso
			tenho interesse
			to interessad*
			estou interessad*
			gostaria
			aceito
			autorizo
			pedi
			solicitei
			qro
			kero
			pretendo
			pretendemos
			tenciono
			to afim de
			to a fim de
			estou a fim de
			faco questao de
			tou interessad*
			tenho vontade de
			quro
			keru
			cero
			qero
			qeru
		`,
		receive: lines`
			receber
			ver
			estar
			ficar
			continuar
			continuar recebendo
			ficar recebendo
			continuar a receber
			ser contatad*
			ser contactad*
			ser incomodad*
			mais receber
			receber mais
			que (me|voces|vcs)
			participar
			fazer parte
			receba
			recebe
			recebr
			ter
			ler
		`,
		unsubscribe: lines`
			(descadastr*|desinscre*|desinscri*|dessubscre*|descadastre)
			(cancelar|cancele|cancela|cancelem|anular|anule|anulem|remover|encerrar) [a|minha|a minha|o|meu] (inscricao|subscricao|assinatura de (mensagens|promocoes|ofertas)|cadastro|registro)
			(sair|saia|tirar|me tirar|remover|me remover) [da|dessa|desta|de|da sua] (lista|listas|transmissao|lista de transmissao)
			(dar|dar me|me dar|me de|me da) baixa (da|na|de|nas) (lista|newsletter|mensagens)
		`,
		remove: lines`
			tira
			tire
			tirem
			tirar
			remova
			remove
			removam
			remover
			exclua
			excluam
			exclui
			excluir
			apaga
			apague
			apaguem
			apagar
			deleta
			delete
			deletem
			deletar
			retira
			retire
			retirem
			retirar
			elimine
			eliminem
			eliminar
			risque
			risca
			desvincule
		`,
		number: lines`
			[o|a|os] [meu|minha|meus|este|esse|nosso|deste|desse] (numero|telefone|celular|contato|contacto|dados|whatsapp|zap|cel|fone|nome|tel)
			[o|a|os] [meu|vosso|seu|teu] (registo|registro|cadastro|nome completo)
			[o] (numero|contacto|contato|telefone) (dele|dela|da minha mae|do meu pai)
		`,
		list: lines`
			lista
			listas
			[lista de] (transmissao|contatos|contactos|envio|distribuicao|clientes|promocoes|ofertas|disparo|divulgacao)
			base de dados
			base
			banco de dados
			cadastro
			sistema
			mailing
			agenda
			grupo
			canal
			newsletter
			disparo
			disparos
		`,
		switch: lines`
			cancelar
			cancele
			cancela
			cancelem
			desativar
			desative
			desativem
			desativa
			parar
			pare
			parem
			para
			interromper
			interrompa
			interrompam
			bloquear
			suspender
			suspenda
			encerrar
			encerre
			encerrem
			remover
			desligar
			desligue
			eliminar
			stop
			chega de
			chega d
			chega dessas
			chega desses
			basta de
			fim de
			fim das
			acabem com
			fora
			silenciar
			corta
			cortem
			corte
		`,
		marketing: lines`
			promo*
			propagand*
			propaganda
			promocoes
			publicidade
			publicidad*
			oferta
			ofertas
			anuncio
			anuncios
			campanha
			campanhas
			catalogo
			catalogos
			desconto*
			cupom
			cupons
			novidades
			encarte
			encartes
			boletim
			comerciais
			vendas
			ads
		`,
		messages: lines`
			mensag*
			mensagens
			mensagem
			notificacoes
			mensags
			msgns
			mgs
			notificac*
			aviso
			avisos
			alerta
			alertas
			comunicac*
			comunicados
			contato
			contacto
			zap
			zaps
			whats
			texto
			textos
			disparo
			disparos
			conteudo
			correntes
			mensaje
			mensages
			mensajem
			mensagen
			menssagem
			menssagens
			mensagns
			sms
			recados
			textao
			lista de precos
		`,
		reminders: lines`
			lembrete
			lembretes
		`,
		orders: lines`
			(avisos|atualizacoes|notificacoes|mensagens|informacoes|info|novidades|status) (de|do|da|dos|das|sobre|sobre o|sobre os) [meu|meus|minha|minhas] (entrega|entregas|pedido|pedidos|compra|compras|encomenda|encomendas|envio|consulta|consultas)
			meu pedido
			meus pedidos
			minha compra
			minhas compras
			minha encomenda
			boletos
			faturas
			a fatura
			o boleto
			rastreio
			rastreamento
			a nota fiscal
		`,
		surveys: lines`
			pesquisa
			pesquisas
			questionarios
		`,
		calls: lines`
			ligar
			me ligar
			ligacoes
			telefonemas
			liguem
		`,
		email: lines`
			emails
			e mails
		`,
		things: lines`
			{messages}
			{marketing}
			{reminders}
			{surveys}
		`,
		everything: lines`
			nada
			mais
			isso
			isto
			essas
			esses
			coisas
			coisa
			besteira
			besteiras
			porcaria
			porcarias
			merda
			lixo
			tudo
			info
			informacoes
			nenhum*
			nd
			nda
			tanto
		`,
		all: lines`
			tudo
			todas
			todos
			nada
		`,
		more: lines`
			mais
			nunca mais
			de novo
			novamente
			jamais
			nada
			outra vez
			pra mim
			para mim
			aqui
			nd
		`,
		not: lines`
			nao
			n
			nunca
			jamais
			nem
			ñ
			sem
			naum
		`,
		dont: lines`
			nao
			n
			nunca
			jamais
			nem
			ja nao
			naum
			ñ
			nao [me|mais|nos]
		`,
		order: lines`
			pedido
			pedidos
			compra
			consulta
			consultas
			reserva
			agendamento
			horario
			entrega
			encomenda
			pagamento
			boleto
			mesa
			passagem
			viagem
			voo
			aula
			aulas
			curso
			plano
			academia
			contrato
			conta
			cartao
			assinatura
			matricula
			produto
			item
			servico
			pix
			transferencia
			ingresso
			corrida
			fatura
			seguro
			foto
			cebola
		`,
		again: lines`
			de novo
			novamente
			outra vez
			como antes
			de volta
			dnv
		`,
		mistake: lines`
			sem querer
			por engano
			por erro
			por acidente
			acidentalmente
			foi engano
			foi um erro
			me enganei
			enganei me
			me confundi
			errei
			foi sem querer
			por descuido
		`,
		request: lines`
			pode
			podem
			poderia
			poderiam
			podes
			consegue
			da pra
			da para
		`,
		until: lines`
			ate
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
			enviando
			recebendo
			escrevendo
			insistindo
			incomodando
			a (mandar|enviar|receber|escrever|insistir|incomodar|contactar)
		`,
		removedp: lines`
			retirad*
			removid*
			excluid*
			tirad*
			eliminad*
			apagad*
			descadastrad*
			desvinculad*
			riscad*
		`,
		takeoff: lines`
			tirem
			tirarem
			tire
			removam
			removerem
			remova
			excluam
			excluirem
			exclua
			apaguem
			apagarem
			retirem
			retirarem
			eliminem
			eliminarem
			descadastrem
			descadastrarem
			desinscrevam
			deixem em paz
			deixarem em paz
		`,
		often: lines`
			quantas vezes
			(mil|dez|tres|duas|varias|muitas|cinco|quatro|cem|100|3|2|4|5|10|tantas|inumeras|trocentas) vezes
			(segunda|terceira|quarta|quinta|ultima|enesima|decima|milesima) vez
			ja (falei|pedi|disse|avisei|solicitei|mandei|cansei de|lhes|vos|te|tinha pedido|tinha dito|expliquei|respondi)
			faz (dias|semanas|meses|anos|tempo)
		`,
		name: firstNames,
		firstname: lines`
			{name}
			senhor
			senhora
			sr
			sra
			dona
			doutor
			doutora
		`,
		device: lines`
			numero
			telefone
			celular
			telemovel
			linha
			chip
			whatsapp
			zap
			contato
			contacto
		`,
		shop: lines`
			loja
			empresa
			restaurante
			comercio
			salao
			escritorio
			bar
			oficina
			negocio
			padaria
			clinica
			fabrica
		`,
		monthname: lines`
			janeiro
			fevereiro
			marco
			abril
			maio
			junho
			julho
			agosto
			setembro
			outubro
			novembro
			dezembro
			natal
			carnaval
			pascoa
			ano novo
			ferias
			(as|minhas) ferias
			fim do ano
			(mes|ano|semana) que vem
			proximo (mes|ano)
			verao
		`,
		comeback: lines`
			mensagens
			promocoes
			promos
			ofertas
			novidades
			avisos
			notificacoes
			lembretes
			alertas
			newsletter
			newsletters
			cupons
			descontos
			informacoes
			msgs
			publicidade
		`,
		link: lines`
			e
			mas
			entao
			ja
			so
			tambem
		`,
	},
	stop: lines`
		^ (stop|parem|pare|chega|para com isso|pare com isso|parem com isso|chega disso|parem ja|para ja|pare ja|pode parar|ja chega|parou) $
		{halting} …2 {sending} …4 ({things}|{everything}|{more})
		{halting} …2 {sending} $
		{halting} …2 {contacting}
		{halting} …2 {things}
		(quero|queria|gostaria|gostava|desejo|preciso|solicito|como faco) …3 (parar|deixar) de receber …3
		{switch} …2 {things}
		{switch} [o|os] (envio|envios|recebimento) de …1 {things}
		(chega|basta|cansado|cansada|farto|farta|saco cheio|cansei|cheia|cheio|to cheio) [ja] (de|d|com|dessas|desses|dessa|desse|das|destas|destes) …3 ({things}|{everything}|{sending}|{contacting}|voces|vcs|vc|{receive})
		(chega|basta|cansado|cansada|farto|farta|saco cheio|cansei|cheia|cheio|to cheio) [ja] (disso|disto|com isso)
		{dont} …1 {send} …3 ({things}|{everything}|{more})
		{dont} …1 {send} $
		{dont} [mais] …1 {contact} …1 ({more}|este|esse|por aqui|me|nos)
		{dont} [mais] …1 {contact} $
		{dont} [me|nos] (voltem|voltes|volte|voltar) a ({contact}|{send}|{sending}|{contacting})
		{dont} …2 {want} …5 {things}
		{dont} …2 {want} …2 {receive} …4 ({things}|{everything}|{more}|{list})
		{dont} …2 {want} …2 {receive} $
		{dont} …2 {want} (mais nada|saber mais|saber de (voces|vcs|nada)|nada|nada disso|mais isso|mais nada disso|nada de (voces|vcs)|isso|essas|ser incomodad*|ser contatad*|ser contactad*|mais (aqui|de voces|de vcs|no meu (celular|whatsapp))) [aqui|de voces|de vcs|no meu (celular|whatsapp)] $
		{dont} (tenho|temos) …1 interesse …3 {things}
		nao me interessa* …2 {things}
		(sem|nada de|zero|nenhuma|nenhum|mais nenhuma|mais nenhum) …1 {things} [por favor|mais|aqui|pra mim] $
		(nao|ja nao) {want} …3 {everything} …1 {more} $
		^ (quero|queria|gostaria de|desejo|vou|preciso|posso) (sair|me retirar|sair fora|sair daqui|sair disso|sair da lista) $
		(quero|queria|gostaria|desejo|vou|favor) …2 sair …1 (da|dessa|desta|do|desse) …2 {list}
		{unsubscribe}
		(me|nos) {remove} …3 ({list}|daqui|dai|disso)
		(me|nos) {remove} $
		{remove} (me|nos) …3 ({list}|daqui|disso)
		{remove} (me|nos) $
		{remove} …2 {number}
		{remove} …2 (da|dessa|desta|do|deste|de|das) …2 {list}
		(fora|tirem|saindo) (da|dessa|do) …1 {list}
		(esqueca|esquecam|perca|percam|joga fora|risquem) …1 {number}
		nao (autorizo|autorizei|consinto|dei|permito|aceito) …5 ({things}|autorizacao|permissao|consentimento|contato|receber|uso)
		nao (autorizo|autorizei|consinto|dei|permito|aceito) $
		nunca (autorizei|dei) …3 ({things}|contato|contacto)
		(retiro|revogo|retirar|revogar|cancelo) …3 (consentimento|autorizacao|permissao)
		(me oponho|oponho me|lgpd) …5
		(me deixa|me deixe|me deixem|deixa me|deixem me|deixe me|me larga|me larguem) (em paz|sossegad*|quieto|quieta)
		{dont} …1 (me cadastrem|me cadastre|me inscrevam|me inscreva|me adicionem|me adicione|me incluam|me coloque*|adicionem me)
		{halting} (me|nos) (mandar|enviar|encaminhar|escrever|chamar)
		(quero|queria|gostaria|gostava|desejo|peco|solicito|exijo|agradeco|pretendo|preciso|pedi) …2 (ser|seja) {removedp} …3
		(peco|pedi|pedindo|solicito|solicitei|exijo|quero|queremos|gostaria|gostava|agradeco|agradecia|preciso|favor|falei|disse) …1 (que|pra|para) …1 (me|nos) {takeoff} …3
		(peco|pedi|solicito|exijo|quero|queremos|gostaria|agradeco|agradecia) que {takeoff} (me|{number}|os meus dados)
		{often} …6 (nao quero (isso|nada|receber|que|mais $|$)|nao queremos (isso|nada|receber|$)|nao tenho interesse|nao $|(pra|para) (pararem|pararem|parar|parem|sair|sairem|eu sair)|que parem|que paressem)
		{remove} …3 (da|dessa|desta|do|deste|de|das) …2 {list}
		{remove} …1 (disso|disto|daqui|dai) $
		(exclusao|remocao|eliminacao|apagamento|retirada|cancelamento) (de|do|da|dos) …2 (dados|numero|contato|contacto|cadastro|registo|registro|informacoes)
		direito (de|a|ao) …2 (oposicao|eliminacao|esquecimento|exclusao|apagamento|revogacao)
		(lgpd|rgpd|gdpr|procon) …6 ({remove}|{takeoff}|exclusao|oponho|retirem|pare*)
		oponho …3
		me opor …3
		(nao|nunca|jamais|ninguem) (dei|autorizei|passei|forneci|concedi) [o|a|meu|minha|nenhuma|qualquer] [meu] (numero|permissao|autorizacao|consentimento|contato|contacto|telefone)
		sem [o|a] [meu|minha] (consentimento|autorizacao|permissao)
		(nao|nunca|jamais|n) (pedi|solicitei|quis|autorizei) …3 ({things}|{receive}|isso|isto|nada|que me ({contact}|{send}))
		(nunca|jamais|nao) (pedi|solicitei|autorizei) $
		(nao|nunca) (me cadastrei|me inscrevi|me registei|me registrei|me inscrevi|assinei|subscrevi) …3
		(nao precisa|nao precisam|ja nao precisam|ja nao precisa|nao e preciso|nao e necessario|nao ha necessidade de) (mais|de) …1 ({send}|{sending}|{contact}|{contacting})
		(nao|nem) (faz|tem|ha|vejo) [mais] (sentido|motivo|razao|porque|necessidade) …2 ({sending}|{contacting}|{send}|{contact}|continuar|{gerund}|receber)
		(nao adianta|inutil|perda de tempo) …1 ({sending}|{contacting}|{send}|{contact}|{gerund})
		^ [a|as|de|o|os] {marketing} (nao|nem pensar|dispenso|nao obrigad*|nao quero) $
		(dispenso|recuso|rejeito|abdico de) …2 {things}
		(o resto|os outros|as outras|o restante|os demais|resto) (nao|dispenso|nao quero|nao precisa|podem parar|pode parar) …2
		(so|apenas|somente) [quero|mandem|manda|enviem|me] [receber|avisem|avisa] [os|as|o] (avisos|lembretes|notificacoes|atualizacoes) (da|do|das|dos|de|sobre) [meu|minha|meus|minhas] (consulta|consultas|pedido|pedidos|entrega|entregas|encomenda|encomendas) $
		(larga*|larguem|sai|saiam|saia) do meu pe
		(me esquece|me esquecam|me esqueca|esquecam me|esquece me|esqueçam que existo|me erra|me errem) $
		(larguem|larga) me …1 (da mao|a braguilha)
		deixa* de (me mandar|me enviar|me escrever|me chatear|me incomodar) …2
		saturad* …1 (de|com|das|dos) …3 ({things}|{everything})
		(quero|queria|gostaria|gostava|prefiro|preferia|desejo|peco|pretendo|agradecia) [de|para|que] (nao|nao mais|ja nao) …1 ({receive}|me ({send}|{contact})|{send}|{contact}) …3
		{dont} {want} [mais] ser [mais] (contat*|contact*|incomod*|perturb*|importun*|chatead*)
		{remove} (me|nos) (dai|disto|disso|dessa|desta|daqui|do|da|de) …1
		nao (aguento|suporto|tolero|aguentamos) [mais] …2 ({things}|receber|{everything})
		(some|sumam|saiam|sai|saia|fora|desaparecam) do meu (whatsapp|zap|telefone|celular|telemovel|whats|contato)
		(cessem|cessar|parem|interrompam|evitem|evitar) (todo|toda|qualquer|todos|todas) [tipo de] (contato|contacto|comunicacao|{things}|envio|envios)
		(proibo|nao permito) …3 ({things}|uso|{contact}|{send})
		nao [o|a] (usem|use|utilizem) mais
		nao (usem|use|utilizem|guardem|compartilhem) {number}
		(isso|isto) (tem|precisa|deve|devia) [que|de] (parar|acabar|terminar)
		nao (esteja|conste|apareca|fique) (em|na|no|nas|nos) …2 {list}
		nao (estou|estar) em nenhuma …1 {list}
		(livrem se|se livrem|livre se|se livra|desfacam se|livrem) (do|de|deste|desse) (meu|este|esse|numero) [numero|contato|contacto|telefone]
		{number} nao (deveria|devia|deve|pode|tem que) (estar|constar|ficar|aparecer) …3 {list}
		(zero|nenhum|sem|tenho) interesse (em|nas|nos|por|na|no|nessas|nesses) …2 {things}
		{things} (nao|ja nao) (me|nos) (servem|interessam)
		(ja deu|deu|ja chega) (de|com) …2 {things}
		mas (nao|sem) (as|os|a|o|essas|esses) …1 {things}
		{dont} {want} [mais] (saber|ouvir falar|noticias) [mais] (da|de|das|do) …1 (voces|vcs|empresa|loja|marca|vossa|sua|vos)
		{dont} {want} (ter|mais ter|ter mais) [nenhum] (contato|contacto) …2
		{number} …2 (seja|sejam|ser) {removedp} …2
		(mais uma|outra|proxima|mais 1|so mais uma) {messages} …5 (procon|advogado|policia|denunci*|bloque*|process*|reclame aqui|anatel|justica|queixa|deco)
		(pra|para|p|q|que) (me|nos) (tirarem|removerem|excluirem|apagarem|deletarem|descadastrarem|deixarem|esquecerem|retirarem|tirem|removam|excluam|apaguem|retirem) ($|daqui|disso|em paz|(da|dessa|desta|de) …1 {list})
		(me remove|me tira|me exclui|me apaga|me deleta|me retira|me bloqueia|me remova|me tirem|me removam) [ai|daqui|logo|dai|disso|ja|agora|tb] $
		{dont} (preciso|precisamos|necessito|quero) [mais] (da|das|de|as|a) …1 (informacoes|informacao|infos|novidades|noticias) …2
		nao (me|nos) (escrever|mandar|enviar|contatar|contactar|incomodar|perturbar|importunar|chatear|chamar) (mais|nada|mais nada|nunca mais) …1
		(nao|n) (qro|quero|kero|qero|qr) …1 (nd|nada|mais nada) …1 (d|de|da) (vcs|voces|vc|vces|loja|empresa)
		(cesse|cessem|termine|encerrem|pare) (o|todo|os|qualquer) (envio|envios|contato|contacto) …1
		(me|nos) (escrevam|mandem|enviem|escreva|chamem|contatem|contactem|avisem) (so|somente|apenas) (sobre|por|quando for|pra falar) …2 {order}
		(escrevam|contactem|avisem|mandem) me (so|somente|apenas) (sobre|por) …2 {order}
		(nunca|jamais|nao) (permiti|autorizei|deixei|dei permissao) …1 (que me|voces|vcs|me|pra|para) …2 ({contact}|{send}|escrevessem|mandassem)
		(guarda|guardem|fiquem com|enfiem|engulam) …1 (suas|seus|essas|as) …1 {things}
		que (preguica|saco|chatice|porre|nojo|tedio) …1 {things}
		(dispensar|dispensem|dispensa) …1 (a|as|os|essa|essas|sua|suas) {things}
		(larga|larguem|larguem a|larga a) (mao|mão) de …2 ({sending}|{contacting})
		nao (aceitamos|aceito|permitimos) …1 {things}
	`,
	unclear: lines`
		como (faco|fasso|eu|posso|faz|fazer|se|que) …4 ({unsubscribe}|sair|parar de receber|nao receber|cancelar …2 {things}|desativ* …2 {things})
		como …3 (saio|cancelo|paro|desativo) …2 ({list}|{things})
		numero errado
		(pessoa|contato) errad*
		(nao e o numero (da|do|de)|esse numero nao e|este numero nao e|este nao e o numero) …3
		(isso|e|puro|que) …1 spam
		(vou|irei) …1 (bloquear|denunciar|te bloquear|reportar)
		(parem|pare|para) de (ligar|me ligar)
		^ (vai|vao) (se foder|tomar no cu|a merda|pra merda|pro inferno) $
		^ (ja chega|chega ja|deu|ja deu) $
		(nao sou|eu nao sou|nao somos|nao e|aqui nao e|nao fala com) [o|a|mais] ({firstname}|essa pessoa|esta pessoa|quem (procuram|procura|voces|vcs|pensam)|dono|dona)
		(nao tem|nao ha|nao mora|nao conheco|nao existe) [aqui] [nenhum|nenhuma] {firstname}
		(ninguem|nenhuma pessoa) (com esse nome|com este nome|chamad*) …1
		{device} (nao e|ja nao e|nao pertence|ja nao pertence|nao pertence mais|deixou de ser) [mais] (da|do|de|meu|dele|dela|a|ao) …1
		{device} (nao e|nao pertence|ja nao pertence) (mais|dele|dela)
		(nao|ja nao) (tem|usa|possui|utiliza) [mais] (esse|este) {device}
		(esse|este) {device} (agora e|mudou de dono|e de outra pessoa|e meu agora|trocou de dono)
		(falando|falar|conversando|contactaram|a contactar|a falar|mandando) …2 (pessoa|numero) errad*
		(se enganaram|enganaram se|estao enganad*|esta enganad*|confundiram|confundindo) …1 (de|com|no|na) (pessoa|numero|outra|outro|contacto|contato|alguem)
		(nao sou|ja nao sou|nao somos|deixei de ser) [mais] …1 (cliente|clientes|assinante|usuari*|freguesa|fregues) …2
		(fechamos|fechei|encerramos|vendemos|vendi|encerrei) (a|o|as|minha|meu|nossa|nosso) …1 {shop}
		(a minha|minha|o meu|meu|nosso|nossa) {shop} (fechou|ja fechou|encerrou|faliu|nao existe mais|ja nao existe)
		como (e que|que) …1 (saio|cancelo|desativo|paro|me livro|deixo de) …3
		como …3 (saio|sair) …1 (da|desta|dessa|deste|desse|disto|disso|daqui) [{list}]
		(o que|como|que) …3 (fazer|faco|faz|fasso) …1 (pra|para|p) …2 (nao (receber|me mandarem|chegar|vir|receba)|parar de|deixar de receber|sair da|sair disso) …2
		perdendo (seu|o|o seu) tempo
		como …2 (me tiro|me tirar|me removo|me retiro|me excluo|me livro|me desligo|me apago) …3
		(o que|que|qual|palavra) …2 (digito|escrevo|mando|respondo|envio|aperto|clico|digitar|escrever|mandar|responder) …1 (pra|para|p) …2 (parar|sair|cancelar|nao receber|descadastrar|pararem)
		(tem|ha|existe) [algum|alguma] (como|jeito|forma|maneira|modo) (de|para|pra) …1 (parar|sair|cancelar|desativar|nao receber|bloquear|desligar) …3
		(continuam|continua|seguem) (a|me|mandando|enviando) [me] (mandando|enviando|mandar|enviar|escrever|escrevendo|contactar|contatando) …2
		me (spammando|spamando|bombardeando|assediando|incomodando|perturbando|importunando|enchendo)
		^ (to|tou|estou|tamo|toh) fora $
		(onde|como) …3 (desativa|desativo|desliga|desligo|cancela|cancelo|tira|tiro) (isso|isto|essas|esses|estas|estes|essa) …1 $
		(dona|seu|{firstname}) …2 (nao|ja nao) (trabalha|mora|esta|fica) [mais] (aqui|conosco|connosco|nesse|neste|com a gente) …2
	`,
	refers: lines`
		(pode|podem|pf|favor|por favor|podes) (apagar|excluir|deletar|eliminar|tirar|remover) [isso|isto|ele|eles|tudo] $
		^ (apaga|apague|apaguem|apagem|exclui|exclua|excluam|deleta|delete|deletem|elimina|elimine|eliminem|tira|tirem|remove|remova|removam|apagar|excluir|esquece|esquecam) [ele|eles|isso|isto|tudo|ja|logo|ai|daqui] $
		(apaguem|eliminem|excluam|deletem|removam|retirem|apague|elimine|remova|retire|apaga|elimina) (no|na|nos|nas|o|a|os|as) $
		nao (quero|queremos|preciso) (isso|isto|disso|nada disso|nada|essas coisas|mais) …1 $
		{dont} (tenho|temos|to|estou|tou) …1 (interesse|interessad*|a fim) …4
		nao (me|nos) interessa* …3
		(entao|por isso) (chega|nao|basta|para|parem) $
		(tirem|tira|tire|apaguem|apaga|excluam|removam|remova|eliminem|retirem|deletem) (de|dai|daqui|dali|da|desse|dessa) [la|ai] …1 $
		(cansei|acabou|ja deu|enjoei|encheu|to fora) $
		^ (para|parem|pare|para ai|parem ja) $
	`,
	about: lines`
		(meu|meus|nosso|nossos|esse|este) (telefone|celular|contato|contacto|dados|zap|whats|whatsapp|telemovel|tel|cadastro)
		(meu|esse|este|nosso) (numero|nr|num) ($|num|numa|por|em|no|na|com|sem|ai|ta|esta|e|pra|para|pros|de (um|uma|telefone|celular|onde|algum)|ja|nao|ainda|desde|foi)
		{marketing}
		{list}
		{often}
		(mensagens|msgs|sms|notificacoes|avisos|anuncios)
		(escrevem|mandam|enviam|escreve|manda) (e|sempre|todo|toda|sem parar)
	`,
	stay: lines`
		(nao|nunca|jamais|nem|n) [quero que|queremos que|precisa|pode|podem|va|vao|me|quero|pretendo|vou|penso em] [me|nos] ({remove}|{unsubscribe}|parem|pare|parar|cancelem|cancele|para|deixem|deixe|deixar|saiam|descadastr*) …5
		nao (quero|pretendo|vou|gostaria de) …1 (perder|sair|deixar de|parar de|cancelar|me descadastrar) …4
		(quero|prefiro|gostaria de) (continuar|ficar|permanecer|seguir) …1 (na|no|recebendo|a receber|inscrit*|cadastrad*) …3
		(continue|continuem|podem continuar|pode continuar) (mandando|enviando|a enviar|a mandar) …3
		(se eu|antes de|caso eu|quando eu) …2 ({unsubscribe}|parar|sair|cancelar …2 {things}) …3
		(parou|pararam|deixaram|deixou) de (mandar|enviar|receber|me mandar) …3
		(nao consigo|nao da pra|nao paro de) …4
		(por que|pq|porque) …1 (pararam|me removeram|me tiraram) …4
		(me removeram|me tiraram|fui removid*) …3
		(por que|pq|porque|quem|como assim) …2 (me|fui|nos) …1 (descadastr*|removeram|removid*|tiraram|tirad*|excluiram|excluid*|apagaram|cancelaram|retirad*|retiraram|desinscr*|removeu|tirou) …4
		(nao|nunca|jamais|n) …1 (pedi|quis|solicitei|falei|disse|mandei) …2 (sair|saida|cancelar|cancelamento|me (tirarem|removerem|descadastrarem|remover|tirar)|ser {removedp}|descadastr*|remocao) …3
		nao quero ser {removedp} …3
		(nem pense*|nem penses|nem ouse*) em …4
		(espero|tomara) que nao (tenham|tenha|me tenham|me tenha) [me] ({unsubscribe}|{removedp}) …2
	`,
	elsewhere: lines`
		(cancel*|desmarc*|anul*|remov*|tir*|exclu*|encerr*|suspend*) …3 {order}
		{switch} …2 {order}
		(para|pare|parem|parar|parou) (na|no|em|a|o|as|de (fumar|beber|comer|funcionar|chover|trabalhar|jogar|chorar|rir|brincar|contar|falar|reclamar)|pra|ali|aqui) …3
		(fim|final) de (semana|mes|ano|tarde|feira) …3
		(da|dar|de|dando|darem) baixa (no|na|do|em) (boleto|pagamento|estoque|sistema|titulo|conta|divida) …2
		(prioridade|bateria|pressao|temporada|voz|qualidade|maré|mare|luz) baixa …2
		(sair|saio|saindo|sai) (hoje|amanha|mais cedo|de casa|cedo|agora|do trabalho|para|pra|com|as|pela|a tarde|na|de viagem|ja|no) …3
		(entrega|pedido|produto|encomenda|ele|ela|quando|que horas) (chega|sai) …3
		chega (hoje|amanha|quando|ate|que horas|em|na|no|a) …3
		nao …1 (mande|mandem|envie|enviem|manda|mandar|mandou|mandaram|enviaram|chegou|recebi|recebemos|recebo) …1 (o|a|os|as|ainda|meu|minha|por|hoje|agora|um|uma) …4
		nao …1 (mande|mandem|envie|enviem|chame|incomode|escreva) …3 (ainda|agora|hoje|antes (das|de eu|do almoco|que)|se|amanha|de manha|a noite|por correio)
		(nao|ja nao) (recebi|recebo|chegou|chegam|tem|ha|vi|apareceu|aparece|existem) …3 {things} …2
		(tem|ha|existe|havera) [mais] {things} …2
		nao (quero|preciso) …1 (perder|sacola|saco|troco|entrega|nota|canudo|talher*|gelo|cebola|mais (unidades|pecas)) …3
		(nao recebera*|recebera*|ja nao recebera*|voce nao) …4
		(so|sem) (promocao|desconto) (no|na|em|do) …2
		(nao|nunca) (autorizei|pedi|dei|aceitei|solicitei) …2 ({order}|cobranca|debito|compra|cor|tamanho) …2
		{remove} …1 (meu|minha|o meu) (nome) (do|da) {order}
		{device} (nao e mais|nao) (funciona|atende|existe|responde) …1
		^ nao precisa (mandar|enviar|trazer|entregar) $
		ja (chega|sai) (hoje|amanha|na|no|em|o|a|pra|para) …2
		lista de espera …1
		(semana|mes|dia|vez) [ja] chega
		(chega|basta) de (pimenta|sal|acucar|gelo|molho|comida|papo|conversa|cebola|queijo|drama|choro) …1
		nao …2 mais (de|que|do que) (um|uma|dois|duas|tres|quatro|cinco|dez|2|3|4|5|10) …2
		(boletim|cupom|codigo|promocao|promo|link) nao (funciona*|abre|carrega|aplica|entra) …2
	`,
	quoted: lines`
		(responda|responde|envie|envia|digite|digita|escreva|mande|manda|responder|enviar|diga|diz|clique em|aperte) [com|a palavra|sim ou|o texto] (stop|sair|parar|pare|cancelar|nao|start|voltar|descadastrar|remover|0) …2
		para (sair|parar|cancelar|se descadastrar|nao receber|deixar de receber|descadastrar|voltar|receber) …6 (responda|responde|envie|digite|escreva|mande|clique|acesse) …2
		(diz|dizia|fala|esta escrito|falando) (que|pra|para) …5
	`,
	start: lines`
		(me|nos) (cadastra|cadastre|cadastrem|inscreve|inscreva|inscrevam|adiciona|adicione|adicionem|inclui|inclua|incluam|coloca|coloque|coloquem|poe|ponha|bota|registra|registrem|readicione*|reinscreva*) …5 ({list}|{things}|{again})
		(me|nos) (cadastra|cadastre|cadastrem|inscreve|inscreva|inscrevam|adiciona|adicione|adicionem|inclui|inclua|incluam|coloca|coloque|coloquem|poe|ponha|bota|registra|registrem|readicione*|reinscreva*) $
		(adiciona|adicione|adicionem|inscreva|inscrevam|inclua|incluam|coloque|coloquem|cadastre|cadastrem|bota|poe) (me|meu numero|o meu numero|meu contato) …5 ({list}|{things}|{again})
		(adiciona|adicione|adicionem|inscreva|inscrevam|inclua|incluam|coloque|coloquem|cadastre|cadastrem|bota|poe) (me|meu numero|o meu numero|meu contato) $
		(quero|queria|gostaria|gostava|desejo|queremos|qro) …1 (me cadastrar|me inscrever|me registrar|inscrever me|entrar|participar|fazer parte|voltar|subscrever|me recadastrar|ser inclu*|ser adicion*|me reinscrever|aderir) …4 ({list}|{things}|{again}|receber)
		(quero|queria|gostaria|gostava|desejo|queremos|qro) …1 (me cadastrar|me inscrever|me registrar|inscrever me|entrar|participar|fazer parte|voltar|subscrever|me recadastrar|ser inclu*|ser adicion*|me reinscrever|aderir) $
		(quero|queria|gostaria|gostava|desejo|aceito|autorizo|concordo|adoraria|queremos|qro|sim) …1 [voltar a|em|de] (receber|ver) …5 ({things}|{again}|info)
		(quero|queria|gostaria|gostava|desejo|aceito|autorizo|concordo|adoraria|queremos|qro|sim) …1 [voltar a|em|de] (receber|ver) $
		(quero|queria|gostaria) …1 que (me|voces|vcs) …2 (mandem|enviem|mande|envie|incluam|coloquem) …6
		(voltem|volte|volta|voltar|podem voltar|pode voltar) a (mandar|enviar|me mandar|me enviar|escrever|receber) …4
		(manda|mande|mandem|envia|envie|enviem|me mandar|me enviar|mandar me|enviar me|mandarem me) …3 {comeback} …2 {again}
		(reativ*|retom*|restabelec*|ativ*|reinici*|recomec*) …2 ({things}|inscricao|cadastro|meu numero|envio|envios)
		(reativ*|retom*|restabelec*|ativ*|reinici*|recomec*) $
		(sai|cancelei|descadastrei|me descadastrei|me removi|cliquei em (sair|cancelar|parar|stop)|apertei|parei|escrevi (stop|sair|parar)|mandei (stop|sair|parar|pare)|digitei (sair|parar|stop)|dei stop|pedi para sair|pedi pra sair|desinscrevi me|cliquei) …3 {mistake} …4
		{mistake} …3 (sai|cancelei|me descadastrei|descadastrei|cliquei|apertei|mandei (stop|sair|parar)|escrevi (stop|sair|parar)) …4
		nao (queria|quis|era pra|era para|foi minha intencao) …2 (sair|me descadastrar|cancelar …2 {things}|cancelar|parar de receber|descadastrar) …3
		(desfaz*|cancel*|anul*|ignor*|desconsider*) …2 (meu|o|a|minha) (stop|descadastro|saida|cancelamento|pedido de saida|pedido de descadastro)
		(sinto|estou com) (falta|saudade|saudades) …3 {things} …5 {again}
		{again} …2 (me mandar|me enviar|manda|mande|mandem|envia|envie|enviem) …2 {comeback}
		(ignor*|desconsider*|esquec*|cancel*|anul*) [o] (meu|esse|aquele) (sair|parar|stop|pedido|descadastro|cancelamento|pare) …1
		(queria|quero|gostaria de) …1 (o boletim|a newsletter|as ofertas|as promos|as mensagens|as novidades) {again}
		(stop|sair|parar|cancelamento|descadastro) foi (engano|erro|um erro|sem querer|acidente|um engano)
	`,
	help: lines`
		^ [eu|estou|to] (preciso|precisando|quero|necessito|gostaria|precisamos) [de|d] [uma|um pouco de|sua|alguma] (ajuda|auxilio|assistencia|suporte|atendimento) [aqui|urgente|pra ja] $
		^ (pode|podem|poderia|poderiam|podes|alguem pode|alguem poderia|voce pode|voces podem|consegue|conseguem|alguem) [me|nos] (ajudar|ajudar me|auxiliar|ajuda|dar uma ajuda|atender) [aqui|com uma coisa] $
		^ (me ajuda|me ajude|me ajudem|ajude me|ajuda me|ajudem me|ajuda|ajudem|socorro ajuda) [ai|aqui] $
		^ (tenho|estou com|to com) (uma duda|uma duvida|duvida|duvidas|uma pergunta) $
		^ como (funciona|isso funciona|funciona isso) $
		^ (tem alguem|alguem) (ai|que possa ajudar|para me ajudar) $
		^ (quero|preciso) falar com (alguem|um atendente|atendente) $
		^ (preciso de|quero) (informacoes|informacao|info) $
		^ [alguem|podiam|podia|podem|pode|poderiam|podes|da pra] [me|nos] (dar|da|dar me|dar nos|dao) (uma|um) (mao|maozinha|ajuda|ajudinha|forca|forcinha|help|auxilio) [ai|aqui] $
		^ [eu] (preciso|precisava|quero|necessito) (de|duma|d) [uma|um] (mao|maozinha|ajudinha|forca|help|orientacao) $
		^ [eu] [quero|preciso|queria|posso|gostaria de|gostava de] [de] falar com [um|uma|o] (alguem|atendente|humano|pessoa|pessoa de verdade|assistente|operador|representante|suporte) $
		^ (me ajuda|me ajude|me ajudem|alguem me ajuda|alguem ajuda|quem pode me ajudar|quem me ajuda) [ai|aqui] $
		^ (to|estou|tou) (perdid*|confus*|travad*) $
		^ (preciso|precisava) de uma ajuda $
		^ (pode|poderia|podem) (alguem|voces) (me ajudar|ajudar me|ajudar|me dar uma mao) $
		^ [eu] (preciso|queria|precisava) que (me|voces me|alguem me|vcs me) (ajudem|ajude|ajudassem) $
	`,
	less: lines`
		(menos|nao tantas|nao tantos|tantas|tantos|tanta|tanto|muitas|muitos|muita|demais) …1 {things}
		{things} (demais|com menos frequencia|tao frequente*|toda hora|menos vezes)
		(nao|n|parem de|pare de) …2 ({send}|{sending}|{contacting}) (tanto|tanta|tantas|toda hora|todo dia|todos os dias|o tempo todo)  …2
		(so|apenas|no maximo) …2 (uma|1|duas|2) (vez|vezes) por (semana|mes|dia)
		(com menos frequencia|menos vezes)
		(reduz*|diminu*) …3 (frequencia|quantidade|{things})
	`,
	pause: lines`
		(pausa|pausem|pausar|pause|suspendam|suspender|da um tempo|deem um tempo|dar um tempo) …4 ({things}|tudo|{until}|por …1 {period}|$) …2
		(para|pare|parem|parar) …3 {things} …1 ({until}|por …1 {period}) …2
		{dont} …1 ({send}|{contact}) …4 ({until}|por …1 {period}|durante …1 {period}) …2
		{dont} …2 {want} …3 {things} {until} …2
		{dont} …1 ({send}|{contact}) …4 (antes (de|do|da)|em|durante|no|nas|ate) …1 {monthname} …2
		so (voltem|volte|volta|mandem|escrevam|me chamem|enviem|me escrevam|me mandem) …3 (depois|apos|em|no|na|a partir) …2 ({monthname}|{period})
	`,
	keeps: lines`
		(so|somente|apenas|mantenham|mantenha|manter|deixem|menos|exceto|pode|podem|quero|continuem) …3 ({orders}|{reminders}|{surveys})
		({orders}|{reminders}) (pode|podem|tudo bem|ok|sim)
	`,
};
