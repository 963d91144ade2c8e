# اللغات المتاحة. Draft; not yet signed by a native speaker.

language-title = لغة أخرى
language-start =
    بأي لغة تحلو لك القراءة؟ الصفحة المفتوحة تبقى في مكانها.

    منها { $drafts } ما زالت مسودات. كُتبت بعناية، ولم يوقّعها بعد من نشأ على تلك اللغة.
language-now = بالعربية من هنا فصاعدًا. وأمر ⁦/language⁩ يثبّتها.
language-chosen = بالعربية من هنا فصاعدًا، ما دامت هذه الأزرار مستعملة. بعدها أعود إلى لغة هاتفك.
language-chosen-keep = تذكّر العربية
language-ask = هل من موافقة على حفظ كلمة واحدة عنك: «العربية»؟ ومعها يوم الموافقة. يُمحى ذلك كله بعد 180 يومًا بلا تواصل، أو في الحال بأمر ⁦/forget⁩.
language-ask-yes = نعم، لتُحفظ
language-ask-no = أفضّل ألا تُحفظ
language-kept = حُفظت الآن مشفّرة. وأمر ⁦/mydata⁩ يعرضها لك.
language-kept-row = عرض ما هو محفوظ
command-language = لغة أخرى
