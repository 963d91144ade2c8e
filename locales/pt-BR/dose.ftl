# Uma frase muito pequena para olhar. Começa menor que carinho: um fato, uma permissão, respeito, justiça.

dose-title = Uma dose bem pequena
dose-now-title = Uma dose pequena, agora

dose-start = Uma dose bem pequena: uma frase para olhar, por meio minuto, mais ou menos. Ela nem precisa ser calorosa. Dá para sair quando quiser.

    Você gostaria de uma?
dose-start-yes = Sim, uma pequena
dose-start-no = Prefiro não
dose-start-idea = Conte só a ideia

dose-idea = Muito pouco de cada vez: a ideia é essa. O respeito vem primeiro, e o carinho depois, ou nunca. Vale mesmo que nada se mexa.

    Não é para escancarar o coração. Se for demais, o que vem em seguida é chão firme, não uma dose maior.
dose-idea-sizes = Eu olharia os tamanhos
dose-idea-known = O que se sabe?
dose-idea-end = Para mim, já está bom

dose-sizes = A menor vem primeiro, e nela não há nada de caloroso. Daí elas crescem um pouquinho.

    Que tamanho você gostaria de olhar?
dose-sizes-fact = Um fato simples
dose-sizes-may = Permissão
dose-sizes-respect = Respeito
dose-sizes-fair = Justiça
dose-sizes-warm = Um pouco de calor
dose-sizes-voice = De outra pessoa

dose-fact = Aqui está:

    <b>Cheguei até esta altura do dia.</b>

    É só isso. Ler uma vez já é muito.
dose-fact-fits = Serve para mim
dose-fact-much = É grande para mim
dose-fact-not = Não é para mim

dose-may = Esta é uma permissão:

    <b>Hoje uma coisa pode ficar por fazer, e está permitido.</b>

    Dá para trocar uma palavra. Dá para deixar a frase inteira em cima da mesa.
dose-may-fits = Serve para mim
dose-may-much = É grande para mim
dose-may-not = Não é para mim

dose-respect = Esta é sobre habilidade:

    <b>Achei jeitos de aguentar, e isso deu trabalho.</b>

    Ninguém pede que você concorde. Dá para olhar como algo que deixaram num banco de praça.
dose-respect-fits = Serve para mim
dose-respect-much = É grande para mim
dose-respect-not = Não é para mim

dose-fair = Uma sobre justiça:

    <b>O que eu acho justo para os outros pode valer para mim.</b>

    Olhar para ela do outro lado da sala está bom.
dose-fair-fits = Serve para mim
dose-fair-much = É grande para mim
dose-fair-not = Não é para mim

dose-warm = Um pouco mais calorosa, e ainda curta:

    <b>Por um momento, posso ficar do meu lado.</b>

    Nada precisa se mexer. Os olhos nas palavras: a dose é essa.
dose-warm-fits = Serve para mim
dose-warm-much = É grande para mim
dose-warm-not = Não é para mim

dose-voice = Esta vem de fora. Pode ser alguém que você mal conhece, numa loja ou na escada. A pessoa diz, com voz de todo dia:

    <b>“Dia comprido, hein. Bom ver você por aqui.”</b>

    E segue andando. Não há nada para responder.
dose-voice-fits = Serve para mim
dose-voice-much = É grande para mim
dose-voice-not = Não é para mim

dose-fits = Então isso foi uma dose. Vale se algo se mexeu, e vale se não.

    Uma já é muito. Outra poderia ser do mesmo tamanho, ou menor. O coração pode continuar tão fechado quanto quiser.
dose-fits-end = Para mim, basta uma
dose-fits-sizes = Ver os tamanhos de novo
dose-fits-known = O que se sabe?

dose-shelf = Então ela volta para a prateleira. Recusar foi uma escolha, e escolher é o principal aqui.

    Há outros tamanhos. E há também nada.
dose-shelf-end = Nada, por favor
dose-shelf-sizes = Ver os tamanhos de novo

dose-close = É tudo. Não há nada para manter e nada para esperar.

    Abaixo há quatro jeitos de dizer como foi. Pode deixar sem usar. São contados sem nome.

dose-evidence = <b>O que se sabe:</b> num estudo, 135 estudantes praticaram 20 segundos por dia, durante um mês. Uma parte usou um toque carinhoso; a outra batucou com os dedos. Contando todo mundo, não houve diferença clara. Entre os 45 que fizeram mais de 28 vezes, o toque carinhoso saiu na frente (Susman et al., 2024).

    <b>O que não se sabe:</b> se quem continuou já era diferente desde o começo. E se uma frase num chat faz alguma coisa. É uma oferta, não um tratamento.
