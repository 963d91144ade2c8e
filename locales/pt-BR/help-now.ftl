# Pessoas a quem recorrer. Tudo é direto: verbos claros, frases curtas, sem rodeios.

help-now-title = Pessoas a quem recorrer

help-now-start =
    Aqui está o caminho até as pessoas. Sou um programa: não consigo ver o que acontece, nem ligar para ninguém por você.

    Se há perigo agora, ligue para o número de emergência. É 112 em quase toda a Europa e 911 na América do Norte. Ou vá até alguém que esteja perto.

    Dá para ligar, mandar mensagem, usar um chat ou contar a alguém que você conhece. O que é mais fácil?
help-now-start-country = Números do meu país
help-now-start-tell = Contar a alguém
help-now-start-how = Como este bot funciona

help-now-crisis =
    Levo a sério o que você escreveu, e pausei todo o resto. Sou um programa. Não consigo ver você, nem ligar para ninguém por você.

    Se você pode se machucar, ou alguém está machucando você, ligue já. O número é 112 em quase toda a Europa e 911 na América do Norte. Em outros países, ligue para a emergência local. Ou vá até uma pessoa que esteja perto e diga em voz alta.

    Não há perigo neste minuto? Há pessoas para isso por ligação, mensagem ou chat. O que seria mais fácil?
help-now-crisis-country = Números do meu país
help-now-crisis-tell = Contar a alguém
help-now-crisis-wrong = Estou bem, não era isso

help-now-quiet =
    Isso parece muito pesado. Sou um programa, e posso estar lendo errado.

    Se parte disso é não querer viver, ou alguém machucando você, há pessoas para isso. Dá para ligar, mandar mensagem ou usar um chat. Se há perigo agora, ligue para 112 em quase toda a Europa, 911 na América do Norte.

    Se não é isso, me diga, e eu deixo assim.
help-now-quiet-country = Números do meu país
help-now-quiet-tell = Contar a alguém
help-now-quiet-wrong = Não é isso

help-now-other =
    Isso talvez seja sobre alguém que preocupa você. Sou um programa, e não consigo chegar até essa pessoa.

    Se ela está em perigo agora, ligue para a emergência do lugar onde ela está. É 112 em quase toda a Europa e 911 na América do Norte. Se puder, fique com ela, ou chame alguém que fique.

    Você pode perguntar sem rodeios se ela pensa em suicídio. As linhas de ajuda também conversam com quem se preocupa com outra pessoa.
help-now-other-country = Números por país
help-now-other-words = Copiar palavras
help-now-other-copied = Notei que as coisas parecem difíceis para você. Não vou julgar nada. Você está pensando em suicídio? Pode me dizer a verdade. Eu gostaria de sentar com você, ou achar alguém com você.
help-now-other-wrong = Não é isso

help-now-past =
    Isso parece ser de antes. Que bom que você pôs em palavras. Não vou perguntar sobre isso.

    Se algo disso está perto de novo, dá para chegar a pessoas por ligação, mensagem ou chat. Se há perigo agora, ligue para 112 em quase toda a Europa, 911 na América do Norte. Se já passou, não há nada para fazer aqui.
help-now-past-country = Números do meu país
help-now-past-tell = Contar a alguém
help-now-past-wrong = Já passou

help-now-elsewhere =
    Não tenho nenhum número do seu país pelo qual eu possa responder.

    Se há perigo agora, ligue para o número de emergência local. 112 funciona em quase toda a Europa e em alguns outros lugares; 911, na América do Norte. Se nenhum funcionar, peça ajuda a quem estiver perto, ou vá a um hospital.

    Em findahelpline.com há linhas de ajuda de muitos países, por ligação, mensagem ou chat.
help-now-elsewhere-tell = Contar a alguém
help-now-elsewhere-country = Voltar à lista

help-now-tell =
    É difícil achar palavras numa hora dessas, então aqui vão algumas. Um toque copia. Quem recebe é você quem escolhe; eu não mando nada.

    “Estou muito mal agora, e sem ninguém por perto fica pior. Você pode me ligar, ou vir aqui? Não precisa resolver nada.”

    “Você está aí? Eu queria ouvir uma voz.”
help-now-tell-long = Copiar a mais longa
help-now-tell-long-copied = Estou muito mal agora, e sem ninguém por perto fica pior. Você pode me ligar, ou vir aqui? Não precisa resolver nada.
help-now-tell-short = Copiar a mais curta
help-now-tell-short-copied = Você está aí? Eu queria ouvir uma voz.
help-now-tell-country = Números do meu país

help-now-wrong = Está bem, então li errado. Nada foi guardado, e eu deixo por aí. As pessoas continuam em /help, para qualquer outro dia.
help-now-wrong-steady = Algo firme
