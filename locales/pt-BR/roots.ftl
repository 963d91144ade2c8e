# De onde pode vir que seja difícil receber gentileza. Fala de «algumas pessoas»; ninguém precisa lembrar de nada.

roots-title = De onde pode vir

roots-start = Três histórias curtas sobre de onde isso pode vir. São de algumas pessoas, e talvez não de você.

    Não há nada para lembrar e nada para contar. Gostaria de ler uma?
roots-start-price = Cuidado que tinha preço
roots-start-soft = Quando se mostrar doía
roots-start-role = Ser quem aguentava

roots-price-title = Um cuidado que tinha preço
roots-price = Uma história sobre um cuidado que vinha com preço. É de algumas pessoas, e nada se pede a você.

    Posso contar?
roots-price-yes = Pode contar
roots-price-no = Prefiro não ouvir
roots-price-story = Para algumas pessoas, o cuidado vinha como ônibus sem horário. Ou vinha com condições: se comportar, não fazer barulho, agradecer.

    Houve crianças que cuidaram dos adultos que estavam ali para cuidar delas. Outras ouviram falar de cada favor durante anos.
roots-price-story-on = Continuar
roots-price-story-steady = Algo firme, por favor
roots-price-story-end = Para mim, já está bom
roots-price-view = Num lugar assim, o cuidado pode passar a significar perigo, ou dívida. Dar um passo atrás era pensar com esperteza.

    É um jeito de entender. A sua história pode ser outra, e ela é sua.
roots-price-view-other = Mostrar outra
roots-price-view-known = O que se sabe?
roots-price-view-end = Para mim, já está bom

roots-soft-title = Quando se mostrar deu errado
roots-soft = Este é sobre o que algumas pessoas encontraram quando mostraram que estava difícil. Ninguém vai perguntar da sua vida.

    Quer ler?
roots-soft-yes = Vou ler
roots-soft-no = Prefiro não ler
roots-soft-story = Algumas crianças choraram, e alguém riu. A outras disseram que não era nada. Com outras, quem desmoronou foi o adulto, e coube à criança consolar.

    Então mostrar que faltava algo trouxe vergonha, ou um dar de ombros, ou uma enxurrada.
roots-soft-story-on = Continuar
roots-soft-story-steady = Algo firme, por favor
roots-soft-story-end = Para mim, já está bom
roots-soft-view = Depois disso, amolecer pode ser como tirar o casaco no meio do frio. Com um tempo desses, ficar de casaco é bom senso.

    É um jeito de ver. Há outros caminhos até aqui, e o seu é assunto seu.
roots-soft-view-other = Mostrar outra
roots-soft-view-known = O que se sabe?
roots-soft-view-end = Para mim, já está bom

roots-role-title = Ser quem aguentava tudo
roots-role = Sobre ser, desde cedo, a parte forte ou a parte sábia da casa. É uma história curta, sem lição de casa.

    Você quer?
roots-role-yes = Gostaria de ouvir
roots-role-no = Prefiro não ouvir
roots-role-story = Em algumas casas, uma criança era a forte. Ou a sábia, que entendia todo mundo. Ou a fácil, que não pedia nada.

    Esse lugar deixava os problemas do lado de fora, e rendia algum respeito.
roots-role-story-on = Continuar
roots-role-story-steady = Algo firme, por favor
roots-role-story-end = Para mim, já está bom
roots-role-view = Se esse lugar mantinha a casa de pé, receber cuidado pode abalar tudo. Quem sou eu, se alguém me segura?

    Querer continuar sendo quem segura faz sentido. É um jeito de ler, e pode não ser o seu. Essa habilidade conquistou respeito.
roots-role-view-other = Mostrar outra
roots-role-view-known = O que se sabe?
roots-role-view-end = Para mim, já está bom

roots-close = É aqui que a história para. Já dá para fechar, como qualquer livro.

    Como foi ler? Dá para responder abaixo, ou deixar. As respostas são contadas sem nome.

roots-evidence = <b>O que se sabe:</b> algumas pessoas têm mais medo da gentileza que outras. Elas também tendem a confiar menos em pessoas próximas e a se tratar com dureza (Gilbert et al., 2011). A ligação com o sofrimento aparece em muitos estudos (Kirby et al., 2019).

    <b>O que não se sabe:</b> se isso vem dos primeiros anos. Andar junto não é ser causa. Estas três histórias são um jeito de dar sentido. Não podem dizer o que aconteceu com ninguém, e não são um teste.
