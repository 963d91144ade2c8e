# Ajuda que pergunta antes. Ofertas inventadas para praticar, e frases para copiar e mandar.

choice-title = Ajuda que pergunta antes
choice-start = Isto é sobre a ajuda que pergunta antes. Há uma pequena prática com ofertas inventadas, e frases que você poderia mandar.

    Quer olhar?
choice-start-yes = Vou dar uma olhada
choice-start-no = Prefiro pular
choice-start-known = O que se sabe?

choice-knock = Há ajuda que vem como uma onda. Outra bate à porta. “Ajudaria se…?” é bater à porta.

    A resposta pode ser sim, não, ou “uma coisa menor”. As três são boas. Sobre a porta, decide quem está dentro.
choice-knock-try = Quero um exemplo
choice-knock-lines = Ver frases para mandar
choice-knock-end = Para mim, já está bom

choice-soup = Uma amizade inventada escreve:

    “Ajudaria se eu deixasse uma sopa na sua porta hoje à noite?”

    O que você responderia?
choice-soup-yes = Sim, por favor
choice-soup-no = Não, mas agradeço
choice-soup-small = Uma coisa menor

choice-said-yes = Um sim pode ter bordas: o quê, onde, por quanto tempo. Por exemplo:

    “Sim, por favor. Na porta está ótimo. Não vou ter pique para conversar.”

    É um sim para a sopa, e para mais nada.
choice-said-yes-on = Outro exemplo
choice-said-yes-lines = Ver frases para mandar
choice-said-yes-end = Para mim, já está bom

choice-said-no = Um não pode ser curto e ainda assim simpático. Não precisa de motivo. Por exemplo:

    “Que bom que você perguntou. Hoje não.”

    Houve uma pergunta, então o não estava na mesa desde o começo.
choice-said-no-on = Outro exemplo
choice-said-no-lines = Ver frases para mandar
choice-said-no-end = Para mim, já está bom

choice-said-small = Menor também é uma resposta. Por exemplo:

    “Sopa hoje é muito. Você me manda uma foto do seu cachorro?”

    O tamanho quem diz é você. Pode ser bem pequeno.
choice-said-small-on = Outro exemplo
choice-said-small-lines = Ver frases para mandar
choice-said-small-end = Para mim, já está bom

choice-seat = Dá para bater assim também à própria porta. Esta pergunta não é inventada:

    “Ajudaria se eu me sentasse um minuto, ou ficasse de pé um minuto?”
choice-seat-yes = Sim, talvez ajudasse
choice-seat-no = Não, isso não
choice-seat-small = Uma coisa menor

choice-asked = Houve uma pergunta, e você respondeu. A prática toda é essa, qualquer que tenha sido a resposta.

    Dá para fazer, ou não.
choice-asked-lines = Ver frases para mandar
choice-asked-again = A primeira de novo
choice-asked-end = Para mim, já está bom

choice-lines = Frases para outras pessoas. Um toque copia uma, e nada é enviado. Dá para mudar antes, ou guardar para outro dia.

    De que tipo você quer?
choice-lines-how = O que me faz bem
choice-lines-refuse = Um não gentil
choice-lines-less = Pedir menos

choice-how = Como você gosta de receber ajuda:

    1. <i>Coisas pequenas me ajudam mais que as grandes. É bom quando você pergunta antes.</i>

    2. <i>Não precisa resolver nada. Sentar por perto ou mandar uma mensagem curta já é muito.</i>
choice-how-first = Copiar a primeira
choice-how-first-copy = Coisas pequenas me ajudam mais que as grandes. É bom quando você pergunta antes.
choice-how-second = Copiar a segunda
choice-how-second-copy = Não precisa resolver nada. Sentar por perto ou mandar uma mensagem curta já é muito.
choice-how-on = Continuar

choice-refuse = Um não gentil:

    1. <i>Que bom que você ofereceu. Desta vez vou dizer não, e gostei de você ter perguntado.</i>

    2. <i>Que gentileza. Isso eu queria fazer por minha conta. Pergunta de novo outro dia, por favor.</i>
choice-refuse-first = Copiar a primeira
choice-refuse-first-copy = Que bom que você ofereceu. Desta vez vou dizer não, e gostei de você ter perguntado.
choice-refuse-second = Copiar a segunda
choice-refuse-second-copy = Que gentileza. Isso eu queria fazer por minha conta. Pergunta de novo outro dia, por favor.
choice-refuse-on = Continuar

choice-less = Pedir menos:

    1. <i>Pode ser uma coisa menor? Dez minutos seriam bons para mim.</i>

    2. <i>Hoje mensagem é mais fácil para mim que ligação. Talvez eu demore a responder.</i>
choice-less-first = Copiar a primeira
choice-less-first-copy = Pode ser uma coisa menor? Dez minutos seriam bons para mim.
choice-less-second = Copiar a segunda
choice-less-second-copy = Hoje mensagem é mais fácil para mim que ligação. Talvez eu demore a responder.
choice-less-on = Continuar

choice-sent = Se alguma é enviada, e para quem, é com você. Eu não consigo ver se você copiou alguma.

    Gostaria de ver outro tipo?
choice-sent-lines = Mostrar outro tipo
choice-sent-end = Para mim, já está bom

choice-close = Este termina aqui. Um não a qualquer parte também teria sido uma boa resposta.

    Como foi? As quatro respostas abaixo são contadas sem nome. Também dá para deixar sem responder.

choice-evidence = <b>O que se sabe:</b> quem ensina pessoas que já sofreram danos põe a escolha em primeiro lugar. Oferece, não manda, e um não é bem-vindo (Treleaven, 2018). É um saber da prática.

    Há um motivo para deixar a saída aberta. Um estudo acompanhou 96 pessoas em cursos de mindfulness. De cada 100, 58 tiveram pelo menos um efeito desagradável (Britton et al., 2021).

    <b>O que não se sabe:</b> se praticar essas respostas num chat muda algo depois. Não conhecemos nenhum estudo sobre isso.
