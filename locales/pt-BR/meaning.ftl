# O que pode significar que seja difícil receber gentileza. Só para ler.

meaning-title = Por que a gentileza pode pesar

meaning-start = Há um resumo curto. Depois, quatro coisas que a gentileza pode parecer. Algumas talvez combinem, outras não.

    Por onde você gostaria de olhar?
meaning-start-whole = Um resumo curto
meaning-start-control = Perder o controle
meaning-start-trap = Uma armadilha
meaning-start-lean = Se apoiar demais
meaning-start-strong = Não ser mais forte

meaning-overview-title = Por que é difícil receber
meaning-overview = Um resumo de por que a gentileza pode ser difícil de receber. São duas telas, e não há nada para fazer.

    Quer que eu mostre?
meaning-overview-yes = Sim, pode mostrar
meaning-overview-no = Prefiro pular
meaning-overview-what = Muita gente acha difícil receber gentileza. É comum em quem aprendeu cedo a dar conta sem ninguém, a ficar alerta ou a guardar tudo.

    Isso não torna a gentileza ruim. Mas ela pode parecer estranha, ou insegura, ou como entrar num barco.
meaning-overview-what-on = Continuar
meaning-overview-what-end = Para mim, já está bom
meaning-overview-view = Quando o cuidado chega perto, algo numa pessoa pode recuar um pouco. Muitas vezes tão quieto que quase ninguém percebe.

    Um jeito de entender: recuar foi algo aprendido, para aguentar. Era um plano, e cumpriu o seu papel. Não é defeito de ninguém.
meaning-overview-view-other = O que pode parecer?
meaning-overview-view-known = O que se sabe?
meaning-overview-view-end = Para mim, já está bom

meaning-control-title = Gentileza e perder o controle
meaning-control = Este é sobre a gentileza e quem está no comando. Tem duas telas.

    Gostaria de ver?
meaning-control-yes = Quero ver
meaning-control-no = Prefiro pular
meaning-control-like = Alguém diz: “Senta aí, deixa que eu faço”. A intenção é boa. Dali em diante, tudo é feito do jeito e no tempo dessa pessoa.

    Para algumas pessoas, é como ficar de lado na própria cozinha.
meaning-control-like-on = Continuar
meaning-control-like-end = Para mim, já está bom
meaning-control-view = Para quem se virou na vida ficando no comando, não largar faz todo o sentido. É um jeito de entender.

    O cuidado também vem em partes. Dá para aceitar o café e deixar a conversa. Quem escolhe continua no comando.
meaning-control-view-other = Mostrar outra
meaning-control-view-known = O que se sabe?
meaning-control-view-end = Para mim, já está bom

meaning-trap-title = Esperar que dê errado
meaning-trap = Aqui vai um sobre procurar onde está a pegadinha. A leitura leva mais ou menos um minuto.

    Quer olhar?
meaning-trap-yes = Vou dar uma olhada
meaning-trap-no = Prefiro pular
meaning-trap-like = Alguém é gentil, e uma voz baixinha pergunta o que vem depois. A decepção? O dia em que vão usar isso contra mim?

    Quanto mais gentil a pessoa, maior parece a queda.
meaning-trap-like-on = Continuar
meaning-trap-like-end = Para mim, já está bom
meaning-trap-view = Onde o que era bom já desandou antes, um vigia poupa alguma dor. É um jeito de ver: uma esperança pequena cai de mais baixo.

    O vigia pode ficar. Dá para anotar um só fato, “Hoje foi gentil”, e não prometer nada sobre amanhã.
meaning-trap-view-other = Mostrar outra
meaning-trap-view-known = O que se sabe?
meaning-trap-view-end = Para mim, já está bom

meaning-lean-title = O receio de se apoiar demais
meaning-lean = Este é sobre se apoiar em outras pessoas. São duas telas curtas, e sair no meio não tem problema.

    Gostaria de ler?
meaning-lean-yes = Está bem, pode mostrar
meaning-lean-no = Prefiro pular
meaning-lean-like = Uma ajuda pode parecer o alto de um escorregador. Hoje é uma carona para casa. E daqui a uns meses, ainda vou saber o caminho?

    Então a resposta é “Não precisa, vou a pé”, mesmo na chuva.
meaning-lean-like-on = Continuar
meaning-lean-like-end = Para mim, já está bom
meaning-lean-view = Onde se apoiar já terminou em tombo, ficar de pé sem ajuda é uma habilidade de verdade. Um jeito de entender esse “não”: ele mantém as pernas fortes.

    Se apoiar também pode durar pouco. A gente pega uma mão num degrau molhado, e depois segue andando.
meaning-lean-view-other = Mostrar outra
meaning-lean-view-known = O que se sabe?
meaning-lean-view-end = Para mim, já está bom

meaning-strong-title = Quando dar conta é quem eu sou
meaning-strong = Este olha para a gentileza e para quem dá conta de tudo. É rápido de ler.

    Você quer?
meaning-strong-yes = Gostaria de ler
meaning-strong-no = Prefiro pular
meaning-strong-like = “Sou eu que dou conta.” Um nome assim pode levar anos para se conquistar.

    Aí alguém chega com delicadeza, e soa como correção: “Não, não dá conta”.
meaning-strong-like-on = Continuar
meaning-strong-like-end = Para mim, já está bom
meaning-strong-view = Proteger um nome que custou tanto faz sentido. É um jeito de ler um “estou bem” meio seco.

    Mas duas coisas podem ser verdade no mesmo dia. Até bons médicos têm médico. Nada é riscado.
meaning-strong-view-other = Mostrar outra
meaning-strong-view-known = O que se sabe?
meaning-strong-view-end = Para mim, já está bom

meaning-close = Este termina aqui. Não há nada para decidir e nada para levar.

    Se quiser, diga como foi. As respostas são contadas sem nome.

meaning-evidence = <b>O que se sabe:</b> muitos estudos já perguntaram sobre o medo da gentileza. Uma revisão juntou 19 deles, com 4.723 pessoas. Quanto maior o medo de receber, mais sofrimento as pessoas tendiam a relatar (Kirby et al., 2019). Uma voz interna dura costumava vir junto (Gilbert et al., 2011).

    <b>O que não se sabe:</b> o que causa o quê. Esses números só dizem que as coisas andam juntas. Que recuar se aprende, para aguentar, é um jeito de entender. As quatro leituras daqui também são.
