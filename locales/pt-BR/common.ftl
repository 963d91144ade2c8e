# Palavras que todas as telas usam. Tratamento «você», sem gênero para quem lê.

common-stop = Parar
common-menu = Outra coisa
common-ground = Algo firme
common-back = Voltar

common-stopped = Parei. Nada mais vem de mim agora. /start abre a primeira página, quando você quiser. Em /help há pessoas a quem recorrer.

common-check = Como está agora? Nenhuma resposta é melhor que outra. Se está tudo bem, há mais um pouco.
common-check-okay = Tudo bem
common-check-much = Um pouco demais
common-check-numb = Nada, ou bem longe
common-check-unsaid = Prefiro não dizer

common-felt-lighter = Um pouco mais leve
common-felt-same = Tudo igual
common-felt-harder = Ficou mais difícil
common-felt-unsaid = Prefiro não dizer

common-unreadable = Não consegui ler esse botão. Aqui está a primeira página no lugar.
common-gone = A página desse botão não existe mais. Esta é a mais próxima.
common-changed = Esta página mudou desde que você a viu. Agora ela é assim.
common-asked-again = Você parou aqui antes, e este botão é de antes disso. Quer continuar a partir dele?
common-go-on = Sim, continuar

# Stands above a question that was just answered with yes, when it is not clear whether a stop came after that yes.
common-once-more = Algo se meteu no meio, então pergunto mais uma vez.

common-sounds-like = Parece que isso pode ser sobre: { $topic }. Se não for, deixe para lá.
common-which-of = Penso em mais de uma coisa que você pode querer dizer. É uma destas?
common-not-understood = Isso fica fora do que eu sei. Sou um programa pequeno, com poucas páginas. Aqui estão elas.
common-in-group = Só converso a dois. O que as pessoas leem aqui não é para um grupo ver.
common-in-private = Abrir um chat privado

bot-description =
    Para pessoas que acham difícil receber gentileza.

    Páginas curtas, passos pequenos, no seu ritmo. Cada uma pergunta antes. "Agora não" é um toque, e "Parar" também.

    Isto é um programa, não uma pessoa, e não é terapia. Não guarda nada sobre você, a não ser que você peça. Se há perigo, em /help há pessoas a quem recorrer.
bot-short-description = Passos pequenos e opcionais para quem acha difícil receber gentileza. Um programa, não terapia.

command-start = A primeira página
command-stop = Parar na hora
command-reframe = Outro jeito de olhar
command-track = Notar algo, sem consertar
command-pattern = Quatro jeitos de barrar a gentileza
command-ground = Algo firme à sua volta
command-help = Pessoas a quem recorrer
command-privacy = O que é guardado e o que não é
command-about = O que é isto e quem cuida
