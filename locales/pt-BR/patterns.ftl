# Quatro jeitos discretos de deixar a gentileza do lado de fora. «Há quem» nunca é «você».

patterns-title = Quatro padrões discretos

patterns-start = Aqui estão quatro padrões que quase não se notam. Qual você gostaria de olhar? Escolher um não faz dele o seu.
patterns-start-give = Prefiro dar
patterns-start-theory = Transformo em ideia
patterns-start-head = Entendo, mas não entra
patterns-start-respect = Respeito sim, afeto não

patterns-give-title = Dar é mais fácil que receber
patterns-give = Este é sobre pessoas que preferem cuidar a ser cuidadas. São três páginas curtas. Posso abrir?
patterns-give-accept = Pode abrir
patterns-give-no = Agora não
patterns-give-like = Há quem saiba como cada pessoa toma o café. Se perguntam como vai, logo a conversa passa para quem perguntou.
patterns-give-like-why = Por que será?
patterns-give-like-end = Fico por aqui
patterns-give-why = Um jeito de ver: quem dá escolhe a distância. Não deve nada, e nada lhe pode ser tirado. Assim se fica perto dos outros com pouco risco. É um ajuste elegante, não um defeito. Pode não ser nem um pouco a sua história.
patterns-give-why-try = Algo para tentar
patterns-give-why-known = O que se sabe?
patterns-give-why-end = Fico por aqui
patterns-give-try = Um teste bem pequeno, para um dia ou para nunca. Alguém oferece um lugar, ou um biscoito. Você aceita, agradece e não devolve nada por um minuto. Dizer não a tudo isso também é um bom resultado.
patterns-give-try-keep = Talvez eu tente
patterns-give-try-another = Outro padrão
patterns-give-try-pass = Passo

patterns-theory-title = Fazer da gentileza teoria
patterns-theory = Há um padrão em que o momento gentil vira reflexão, fé ou teoria. Vem em três páginas curtas. Você leria?
patterns-theory-accept = Sim, quero ver
patterns-theory-no = Agora não
patterns-theory-like = Alguém diz uma coisa calorosa. Antes de chegar, já existe uma ideia sobre ela: o que significa, de onde vem, que livro explica.
patterns-theory-like-why = Para que serve?
patterns-theory-like-end = Já li bastante
patterns-theory-why = Por um lado, pensar dá tempo. O que tem nome pode ser olhado da outra margem. A ideia pode ser funda e verdadeira, e ainda assim servir de capa de chuva. É uma adaptação elegante, não uma falha. Pode não combinar com você.
patterns-theory-why-try = Algo para tentar
patterns-theory-why-known = O que se sabe?
patterns-theory-why-end = Já li bastante
patterns-theory-try = Para quem tem curiosidade: da próxima vez, a primeira ideia poderia ser sobre a voz. Aguda ou grave, rápida ou lenta? A teoria pode vir depois. Se vier antes mesmo assim, você notou a ordem, e isso vale igual.
patterns-theory-try-keep = Talvez eu tente
patterns-theory-try-another = Outro padrão
patterns-theory-try-pass = Não combina comigo

patterns-head-title = Receber só com a cabeça
patterns-head = As próximas páginas são sobre palavras gentis que a gente entende, e que param aí. São só para ler. Você quer?
patterns-head-accept = Sim, eu leria
patterns-head-no = Agora não
patterns-head-like = A cabeça diz: foi gentil, e era de verdade. Do pescoço para baixo, tudo segue como se a carta fosse para outra pessoa.
patterns-head-like-why = E por que isso?
patterns-head-like-end = Deixo por aqui
patterns-head-why = Dá para ler assim: concordar custa pouco, e se comover é um risco. Então a cabeça vai na frente, explorando, e o resto espera notícias. Para muita gente foi uma ordem sábia. É uma boa adaptação, não um defeito. Pode não ser o seu caso.
patterns-head-why-try = Algo para tentar
patterns-head-why-known = O que se sabe?
patterns-head-why-end = Deixo por aqui
patterns-head-try = Pequeno, e só se quiser: uma linha gentil de mensagem antiga, lida como o letreiro de um ônibus. Depois, os olhos podem ir para uma parede ou uma árvore. Nada precisa ser sentido. Ler já é tudo.
patterns-head-try-keep = Talvez eu tente
patterns-head-try-another = Outro padrão
patterns-head-try-pass = Não, agradeço

patterns-respect-title = Respeito cai melhor que afeto
patterns-respect = Para algumas pessoas, o respeito cai bem e o afeto não. São três páginas sobre isso, de poucas linhas. Quer dar uma olhada?
patterns-respect-accept = Dar uma olhada
patterns-respect-no = Agora não
patterns-respect-like = Para algumas pessoas, “bom trabalho” está ótimo, até faz bem. Já “gosto de você” deixa a sala menor.
patterns-respect-like-why = O que pode ser?
patterns-respect-like-end = Paro de ler aqui
patterns-respect-why = Uma leitura possível: respeito se conquista, então dá para conduzir, e ele para a um braço de distância. Afeto não se conquista, e chega mais perto. Ficar com o respeito mantém o chão firme. É um jeito elegante de se adaptar, não um defeito. Pode não ter nada de você.
patterns-respect-why-try = Algo para tentar
patterns-respect-why-known = O que se sabe?
patterns-respect-why-end = Paro de ler aqui
patterns-respect-try = Se um dia quiser: a gentileza também vem vestida de respeito. Você poderia pedir a alguém que diga uma coisa simples que viu você fazer. Sem abraços, sem palavras grandes. Ouvir só metade é permitido. Deixar a ideia aqui também.
patterns-respect-try-keep = Talvez eu tente
patterns-respect-try-another = Outro padrão
patterns-respect-try-pass = Não é para mim

patterns-close = Este termina aqui. Pode ser que algo combine com você, ou nada. Como foi ler?

patterns-evidence =
    <b>O que se sabe:</b> em 2011, perguntaram a 222 estudantes e 53 terapeutas sobre o medo da gentileza. O medo de receber e o medo de se tratar bem costumavam andar juntos. Os dois vinham com uma voz interna dura e com sofrimento. Uma revisão de 19 estudos, de 2019, achou o mesmo tipo de ligação.

    <b>O que não se sabe:</b> se esses quatro padrões são coisas separadas. Eles vêm do ensaio de um autor, não de um estudo. Que sejam adaptações é um jeito de entender. O que se propõe aqui não foi testado.
