# O que aparece quando alguém é gentil, e outro pequeno jeito de ver. Só para ler.

experiences-title = Quando alguém é gentil

experiences-start = Quando alguém é gentil, podem aparecer coisas estranhas. Abaixo estão quatro de que se fala bastante. Alguns pensamentos costumam vir junto.

    Qual você gostaria de olhar?
experiences-start-seen = Ficar sem jeito
experiences-start-earn = Não merecer
experiences-start-joke = Sair com uma piada
experiences-start-tense = Tensão ou raiva
experiences-start-think = Alguns pensamentos

experiences-thoughts = Três pensamentos que podem surgir quando alguém é gentil.

    Tem algum que você gostaria de olhar?
experiences-thoughts-mask = Se soubessem quem sou
experiences-thoughts-alone = Eu me viro
experiences-thoughts-owe = Quanto isso vai custar?
experiences-thoughts-feel = Ver as reações

experiences-seen-title = Ficar sem jeito, à vista
experiences-seen = Sobre ficar sem jeito quando alguém é gentil. São duas telas, sem tarefas.

    Quer que eu mostre?
experiences-seen-yes = Sim, pode mostrar
experiences-seen-no = Prefiro pular
experiences-seen-like = Uma palavra gentil, e é como se uma lâmpada virasse de repente. Onde pôr as mãos? O chão fica muito interessante.

    Procurar abrigo protege alguma coisa. Não diz nada de ruim sobre o caráter de ninguém.
experiences-seen-like-on = Continuar
experiences-seen-like-end = Para mim, já está bom
experiences-seen-turn = Dá para baixar a luz de uma lâmpada. Desviar o olhar não tem problema, nem um “valeu” curto e outro assunto.

    Dois segundos à vista já são estar à vista. Ninguém precisa ficar mais tempo na luz.
experiences-seen-turn-other = Mostrar outra
experiences-seen-turn-known = O que se sabe?
experiences-seen-turn-end = Para mim, já está bom

experiences-earn-title = Não merecer a gentileza
experiences-earn = Este é sobre uma gentileza que parece ser para outra pessoa. Tem duas telas.

    Posso abrir?
experiences-earn-yes = Vou dar uma olhada
experiences-earn-no = Prefiro pular
experiences-earn-like = Vem uma palavra gentil, e na mesma hora alguém lê em voz alta uma lista de defeitos. Só podia ser para quem vinha atrás na fila.

    Essa lista pode servir de escudo: o que não entra, ninguém toma de volta. Ter um escudo não é defeito de caráter.
experiences-earn-like-on = Continuar
experiences-earn-like-end = Para mim, já está bom
experiences-earn-turn = Quase nenhuma gentileza é prêmio. Quem segura a porta da loja não conferiu a ficha de ninguém.

    “Eu não mereci” e “veio mesmo assim” cabem na mesma sala. Nenhuma das duas precisa sair.
experiences-earn-turn-other = Mostrar outra
experiences-earn-turn-known = O que se sabe?
experiences-earn-turn-end = Para mim, já está bom

experiences-joke-title = Driblar a gentileza
experiences-joke = Um olhar para a piada rápida e para o “ah, não foi nada”. São duas telas.

    Você leria?
experiences-joke-yes = Sim, pode ser
experiences-joke-no = Prefiro pular
experiences-joke-like = Entra um elogio. Sai uma piada, ou um “não foi nada”, ou uma teoria sobre por que as pessoas dizem isso. Leva um segundo.

    Algo tão rápido tem muita prática. Mantém o que chega perto a um braço de distância. É proteção, não grosseria.
experiences-joke-like-on = Continuar
experiences-joke-like-end = Para mim, já está bom
experiences-joke-turn = A piada pode ficar. Boas piadas valem a pena. Há quem goste de contar até um antes dela.

    Nesse um, as palavras gentis ficam no corredor de entrada. Depois a piada, como de costume.
experiences-joke-turn-other = Mostrar outra
experiences-joke-turn-known = O que se sabe?
experiences-joke-turn-end = Para mim, já está bom

experiences-tense-title = Tensão, vazio ou irritação
experiences-tense = Sobre tensão, vazio ou irritação quando alguém é gentil. É só leitura, duas telas.

    Assim está bom para você?
experiences-tense-yes = Está bom para mim
experiences-tense-no = Prefiro pular
experiences-tense-like = Alguém chega com delicadeza, e o maxilar endurece. Ou a sala parece ficar longe. Ou sobe uma raiva de não se sabe onde.

    É um pouco como um cão de guarda que late também para o carteiro. Está ali para proteger. O cão não é mau, nem quem cuida dele.
experiences-tense-like-on = Continuar
experiences-tense-like-steady = Algo firme, por favor
experiences-tense-like-end = Para mim, já está bom
experiences-tense-turn = Ninguém precisa discutir com o cão. Um aceno talvez baste: “Estou vendo que você acordou”.

    Dá para pedir à pessoa gentil que espere: “Me dá um minuto”. Ficar mais longe ainda é um jeito de estar ali.
experiences-tense-turn-other = Mostrar outra
experiences-tense-turn-known = O que se sabe?
experiences-tense-turn-end = Para mim, já está bom

experiences-mask-title = Se soubessem quem eu sou
experiences-mask = Este é sobre um pensamento: “Mudariam de ideia se me conhecessem”. São duas telas.

    Gostaria de ler mais?
experiences-mask-yes = Leio mais um pouco
experiences-mask-no = Prefiro pular
experiences-mask-like = As palavras boas chegam, mas são para quem? Talvez para aquela parte arrumada que atende a porta. O resto fica no quartinho dos fundos.

    Ter um quartinho dos fundos evita machucados. Não é defeito no caráter de ninguém.
experiences-mask-like-on = Continuar
experiences-mask-like-end = Para mim, já está bom
experiences-mask-turn = Ninguém conhece tudo de ninguém. O que viram era real mesmo assim: um pedaço, num dia.

    A gentileza pode ser para esse pedaço e não ir além. A porta do quartinho pode continuar fechada.
experiences-mask-turn-other = Mostrar outra
experiences-mask-turn-known = O que se sabe?
experiences-mask-turn-end = Para mim, já está bom

experiences-alone-title = Eu me viro
experiences-alone = Aqui vai um sobre dar conta sem ninguém. É breve, e sair no meio não tem problema.

    Vamos olhar?
experiences-alone-yes = Sim, eu leria isso
experiences-alone-no = Prefiro pular
experiences-alone-like = Alguém estende a mão. Antes que ela chegue, a resposta já está pronta: “Valeu, eu me viro”. As sacolas pesam, mas são minhas.

    Dar conta sem ajuda já fez muita gente seguir em frente. Protege, e não há nada de errado nisso.
experiences-alone-like-on = Continuar
experiences-alone-like-end = Para mim, já está bom
experiences-alone-turn = Se virar é uma habilidade, e ela não se gasta.

    Alguém pode pegar uma alça da sacola. Você ainda saberia o caminho de casa, e a chave ainda estaria no seu bolso.
experiences-alone-turn-other = Mostrar outra
experiences-alone-turn-known = O que se sabe?
experiences-alone-turn-end = Para mim, já está bom

experiences-owe-title = A gentileza como dívida
experiences-owe = Este é sobre a gentileza e retribuir. São duas telas.

    Quer ver?
experiences-owe-yes = Sim, quero ver
experiences-owe-no = Prefiro pular
experiences-owe-like = Chega um favor, e um taxímetro começa a correr. Quanto isso vai custar? Em quanto tempo dá para quitar?

    Fazer as contas pode proteger, ainda mais onde presente vinha com condição. Isso é cautela, não frieza.
experiences-owe-like-on = Continuar
experiences-owe-like-end = Para mim, já está bom
experiences-owe-turn = Há ajuda que é empréstimo, e há ajuda que é presente. É justo perguntar qual: “Você ia querer algo em troca?”.

    E se um presente ainda sai caro, dá para devolver, agradecendo.
experiences-owe-turn-other = Mostrar outra
experiences-owe-turn-known = O que se sabe?
experiences-owe-turn-end = Para mim, já está bom

experiences-close = Aqui não tem mais. Algo disso pode ter falado de você, ou nada.

    Abaixo há quatro respostas, caso queira dizer como foi. São contadas sem nome.

experiences-evidence = <b>O que se sabe:</b> um dos primeiros estudos perguntou a 222 estudantes e 53 terapeutas sobre o medo da gentileza. Quem desconfiava da gentileza alheia muitas vezes também tinha receio de se tratar bem. Com isso costumava vir uma voz interna dura (Gilbert et al., 2011). Estudos depois apontam na mesma direção (Kirby et al., 2019).

    <b>O que não se sabe:</b> por que é assim em cada pessoa. Que essas reações protegem é um jeito de entender. Ninguém testou se as pequenas ideias destas páginas ajudam.
