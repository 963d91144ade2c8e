# Por que a gentileza pode aparecer no corpo. Só para ler: uma imagem, não biologia.

body-title = Por que aparece no corpo
body-start = Aqui se fala de por que a gentileza pode aparecer no corpo. É só leitura. Não há exercício nem nada para notar.

    Vem em três telas curtas. Você quer?
body-start-yes = Sim, vou ler
body-start-no = Prefiro pular
body-start-known = O que se sabe?
body-signs = As pessoas descrevem de muitas formas. Um pouco de inquietação. Ficar de guarda. Tudo dormente ou longe. Tudo alto demais. Ou uma queda repentina, sem força nenhuma.

    Nada disso é errado, e muita gente não tem nada disso.
body-signs-on = Continuar
body-signs-steady = Algo firme, por favor
body-signs-end = Para mim, já está bom
body-picture = Para algumas pessoas, esta imagem ajuda: o corpo é como uma casa. Pode estar em alarme ou em sossego. Boa companhia muitas vezes traz sossego.

    Vamos supor que o cuidado era raro, ou entrava pela mesma porta que o perigo. Então uma batidinha leve pode disparar o alarme.
body-picture-on = Continuar
body-picture-steady = Algo firme, por favor
body-picture-end = Para mim, já está bom
body-careful = Assim, uma voz gentil pode entrar alta demais, ou deixar tudo apagado. Nesta imagem, não há nada de errado com a casa. O alarme foi regulado para ter cuidado.

    É uma imagem, só isso. Como os corpos fazem isso de verdade ainda se discute.
body-careful-known = O que se sabe?
body-careful-steady = Algo firme, por favor
body-careful-end = Para mim, já está bom
body-close = É aqui que termina. Se algo no seu corpo é novo, forte ou preocupa, o melhor é perguntar a um médico.

    Como foi ler isto? O que você responder abaixo é contado sem nome, e não responder também serve.

body-evidence = <b>O que se sabe:</b> olhar para dentro não é agradável para todo mundo. Um estudo acompanhou 96 pessoas em cursos de mindfulness. De cada 100, 58 tiveram pelo menos um efeito desagradável (Britton et al., 2021).

    <b>Em discussão:</b> como a gentileza e o corpo se ligam. Uma teoria conhecida aponta certos nervos. Em fevereiro de 2026, 39 cientistas escreveram que as evidências não a sustentam. O autor da teoria discordou (Grossman et al., 2026, e resposta).

    <b>O que não se sabe:</b> o que se passa em cada corpo. Por isso, aqui, alarme e sossego são uma imagem.
