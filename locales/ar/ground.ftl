# شيء ثابت خارج الجسد. Draft; not yet signed by a native speaker.

ground-title = شيء ثابت حولك
ground-start = ما كنا فيه توقف. هل حولك ثلاثة أشياء من لون واحد؟ أو شيء بارد يُلمس، أو نافذة يُنظر منها. كوب ماء شيء حسن. وكذلك وضع الهاتف جانبًا.
ground-start-end = هذا يكفي
ground-start-more = شيء آخر
ground-start-help = أحتاج مساعدة الآن
ground-more = ما أبعد صوت يُسمع؟ ثم ما أقربه؟ ويمكن أيضًا قراءة ما كُتب على علبة، كلمة كلمة. أو الاستناد إلى جدار، بقدر ما يريحك.
ground-more-end = هذا يكفي
ground-more-help = أحتاج مساعدة الآن
ground-end = حسن. لا شيء يحتاج إلى إكمال، ولا شيء يستدعي الرجوع.
ground-end-help = أحتاج مساعدة الآن
