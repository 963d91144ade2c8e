# Title.
tea-title = A cup of tea
# The invitation.
tea-offer = Would you like to read two lines about tea?
# Button: yes.
tea-offer-yes = Yes, two lines
# Button: no.
tea-offer-no = Not now
# The lines.
tea-sip = Some people like the <b>steam</b> best. See <a href="https://example.org/tea">more</a>.
# Button: what is known.
tea-sip-known = What is known?
# Button: on.
tea-sip-on = Go on
# The end.
tea-close = That was all. How was it to read?
# What is known.
tea-evidence = One small study asked { $operator } about tea.
