# أشخاص يمكن الوصول إليهم، بلدًا بلدًا. Draft; not yet signed by a native speaker.

people-us = الولايات المتحدة
people-ca = كندا
people-gb = المملكة المتحدة
people-ie = أيرلندا
people-fr = فرنسا
people-es = إسبانيا
people-de = ألمانيا
people-at = النمسا
people-ch = سويسرا
people-nl = هولندا
people-pl = بولندا
people-ua = أوكرانيا
people-ru = روسيا
people-au = أستراليا
people-nz = نيوزيلندا
people-in = الهند
people-cn = الصين
people-jp = اليابان
people-kr = كوريا الجنوبية
people-br = البرازيل
people-mx = المكسيك
people-which = في أي بلد أنت الآن؟ لا أخمّنه، ولا أحتفظ به.
people-in-west-europe = أوروبا الغربية
people-in-east-europe = أوروبا الشرقية
people-in-americas = الأمريكتان
people-in-asia = آسيا
people-in-pacific = المحيط الهادئ
people-elsewhere = مكان آخر
people-emergency =
    <b>أرقام { $country }</b>

    إن كانت حياة في خطر الآن، وحياتك منها، فالرجاء الاتصال بالرقم <b>{ $number }</b>. الرجاء الاتصال ولو لم يكن واضحًا أن الأمر خطير بما يكفي. (تاريخ المصدر: { $dated }.)
people-service-call = خط <b>{ $name }</b>: الاتصال على { $number }. الساعات: { $hours }. تاريخ التحقق: { $checked }.
people-service-text = خط <b>{ $name }</b>: رسالة نصية إلى { $number }. الساعات: { $hours }. تاريخ التحقق: { $checked }.
people-service-chat = خط <b>{ $name }</b>: محادثة على { $number }. الساعات: { $hours }. تاريخ التحقق: { $checked }.
people-directory = قد تكون الخطوط مشغولة. الرجاء معاودة الاتصال، أو المحادثة كتابةً. وفي findahelpline.com خطوط أكثر.
people-directory-only = ليس عندي خط مساعدة أعرضه هنا. لم يُتحقق من أي خط في وقت قريب يكفي لأضمنه. في موقع findahelpline.com خطوط في بلدان كثيرة، للاتصال أو الرسائل أو المحادثة. عند الخطر، الرجاء الاتصال بالرقم أعلاه.
people-other-country = بلد آخر
people-tell-someone = إخبار شخص أعرفه
