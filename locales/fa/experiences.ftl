# وقتی کسی مهربانی می‌کند، آدم چه می‌بیند؛ برای خواندن. Draft; not yet signed by a native speaker.

experiences-title = وقتی کسی مهربان است
experiences-start =
    وقتی کسی مهربان است، گاهی چیزهای عجیبی پیدا می‌شود. این‌ها چهار چیزی است که خیلی‌ها از آن می‌گویند. چند فکر هم معمولاً همراهشان می‌آید.

    کدام را می‌خواهید نگاه کنید؟
experiences-start-seen = دستپاچه، زیر نگاه
experiences-start-earn = حقم نیست
experiences-start-joke = به شوخی گذراندن
experiences-start-tense = گرفته، بی‌حس، تند
experiences-start-think = چند فکر

experiences-thoughts =
    سه فکر که وقتی کسی مهربان است، ممکن است پیدایشان شود.

    یکی‌شان هست که بخواهید نگاهش کنید؟
experiences-thoughts-mask = اگر خودِ مرا می‌شناختند
experiences-thoughts-alone = خودم از پسش برمی‌آیم
experiences-thoughts-owe = چقدر برایم آب می‌خورد؟
experiences-thoughts-feel = واکنش‌ها را ببینم

experiences-seen-title = دستپاچگی، زیر نگاه بودن
experiences-seen =
    دربارهٔ دستپاچه شدن وقتی کسی مهربان است. دو صفحه است، بدون تمرین.

    نشانتان بدهم؟
experiences-seen-yes = بله، ببینم
experiences-seen-no = نه، رد می‌شوم
experiences-seen-like =
    یک حرف مهربان، و انگار چراغی به سمت آدم می‌چرخد. دست‌ها را کجا بگذارم؟ زمین ناگهان خیلی دیدنی می‌شود.

    دنبال پناه گشتن، از چیزی محافظت می‌کند. دربارهٔ شخصیت کسی حرف بدی نمی‌زند.
experiences-seen-like-on = ادامه
experiences-seen-like-end = برایم همین‌قدر بس است
experiences-seen-turn =
    چراغ را می‌شود کم کرد. نگاه دزدیدن عیبی ندارد، یک «ممنونِ» کوتاه و عوض کردن حرف هم همین‌طور.

    دو ثانیه دیده شدن هم دیده شدن است. کسی قرار نیست بیشتر زیر نور بایستد.
experiences-seen-turn-other = یکی دیگر ببینم
experiences-seen-turn-known = چه می‌دانیم؟
experiences-seen-turn-end = برایم همین‌قدر بس است

experiences-earn-title = حقم نیست که مهربان باشند
experiences-earn =
    این یکی دربارهٔ مهربانی‌ای است که انگار برای کس دیگری آمده. دو صفحه است.

    بازش کنم؟
experiences-earn-yes = نگاهی می‌اندازم
experiences-earn-no = نه، رد می‌شوم
experiences-earn-like =
    حرف مهربانی می‌رسد و همان دم، فهرست عیب‌ها خوانده می‌شود. لابد مال نفر بعدیِ صف بوده.

    آن فهرست می‌تواند مثل سپر باشد: چیزی که گرفته نشود، پس گرفته هم نمی‌شود. سپر داشتن عیب شخصیت نیست.
experiences-earn-like-on = ادامه
experiences-earn-like-end = برایم همین‌قدر بس است
experiences-earn-turn =
    بیشترِ مهربانی‌ها جایزه نیستند. کسی که در مغازه در را نگه می‌دارد، پروندهٔ کسی را نگاه نکرده است.

    «کاری نکرده بودم که حقم باشد» و «با این حال آمد» می‌توانند در یک اتاق بنشینند. هیچ‌کدام قرار نیست برود.
experiences-earn-turn-other = یکی دیگر ببینم
experiences-earn-turn-known = چه می‌دانیم؟
experiences-earn-turn-end = برایم همین‌قدر بس است

experiences-joke-title = پس زدنِ مهربانی با شوخی
experiences-joke =
    نگاهی به آن شوخیِ فوری، و به «کاری نکردم که». دو صفحه است.

    می‌خوانید؟
experiences-joke-yes = بله، بخوانم
experiences-joke-no = نه، رد می‌شوم
experiences-joke-like =
    تعریف می‌آید تو. شوخی می‌رود بیرون، یا «کاری نکردم»، یا تحلیلی زیرکانه از این‌که آدم‌ها چرا این چیزها را می‌گویند. یک ثانیه طول می‌کشد.

    چیزی به این تندی، تمرین داشته. فاصله را نگه می‌دارد. محافظت است، نه بی‌ادبی.
experiences-joke-like-on = ادامه
experiences-joke-like-end = برایم همین‌قدر بس است
experiences-joke-turn =
    شوخی می‌تواند بماند. شوخیِ خوب، نگه داشتن دارد. بعضی‌ها دوست دارند قبلش تا یک بشمارند.

    تا شمردن همان یک، حرف مهربان دم در می‌ایستد، داخلِ خانه. بعد شوخی، مثل هر بار.
experiences-joke-turn-other = یکی دیگر ببینم
experiences-joke-turn-known = چه می‌دانیم؟
experiences-joke-turn-end = برایم همین‌قدر بس است

experiences-tense-title = گرفتگی، بی‌حسی یا تندی
experiences-tense =
    دربارهٔ این‌که آدم وقتی کسی مهربان است سفت، بی‌حس یا تند شود. فقط خواندنی است، دو صفحه.

    مناسبتان هست؟
experiences-tense-yes = مناسب است
experiences-tense-no = نه، رد می‌شوم
experiences-tense-like =
    کسی با نرمی حرف می‌زند و فک آدم قفل می‌شود. یا اتاق انگار دور می‌شود. یا خشمی یک‌باره سر می‌رسد، معلوم نیست از کجا.

    کمی شبیه نگهبانی است که جلوی پستچی را هم می‌گیرد. کارش محافظت است. نه نگهبان بدی است، نه صاحب‌خانه بد است.
experiences-tense-like-on = ادامه
experiences-tense-like-steady = یک چیز ثابت، لطفاً
experiences-tense-like-end = برایم همین‌قدر بس است
experiences-tense-turn =
    با نگهبان لازم نیست بحث کرد. شاید یک سر تکان دادن بس باشد: «می‌بینم که بیداری.»

    از آدمِ مهربان می‌شود خواست صبر کند: «یک دقیقه به من وقت بدهید.» دورتر ایستادن هم یک جور بودن است.
experiences-tense-turn-other = یکی دیگر ببینم
experiences-tense-turn-known = چه می‌دانیم؟
experiences-tense-turn-end = برایم همین‌قدر بس است

experiences-mask-title = اگر خودِ مرا می‌شناختند
experiences-mask =
    این دربارهٔ یک فکر است: «اگر مرا می‌شناختند، نظرشان برمی‌گشت.» دو صفحه است.

    می‌خواهید بخوانید؟
experiences-mask-yes = می‌خوانم
experiences-mask-no = نه، رد می‌شوم
experiences-mask-like =
    حرف‌های قشنگ می‌آیند، ولی برای چه کسی؟ شاید برای آن آدمِ مرتبی که در را باز می‌کند. باقی‌اش در پستو می‌ماند.

    پستو داشتن جلوی زخم خوردن را می‌گیرد. عیب شخصیت هیچ‌کس نیست.
experiences-mask-like-on = ادامه
experiences-mask-like-end = برایم همین‌قدر بس است
experiences-mask-turn =
    هیچ‌کس همهٔ هیچ‌کس را نمی‌شناسد. آنچه دیدند باز هم واقعی بود: یک تکه، در یک روز.

    مهربانی می‌تواند مال همان تکه باشد و جلوتر نرود. درِ پستو می‌تواند بسته بماند.
experiences-mask-turn-other = یکی دیگر ببینم
experiences-mask-turn-known = چه می‌دانیم؟
experiences-mask-turn-end = برایم همین‌قدر بس است

experiences-alone-title = خودم از پسش برمی‌آیم
experiences-alone =
    این یکی دربارهٔ تنها از پسِ کارها برآمدن است. کوتاه است و وسطش هم می‌شود رفت.

    نگاهش کنیم؟
experiences-alone-yes = بله، می‌خوانم
experiences-alone-no = نه، رد می‌شوم
experiences-alone-like =
    دستی دراز می‌شود. هنوز نرسیده، جواب آماده است: «ممنون، خودم می‌برم.» کیسه‌ها سنگین‌اند، ولی مال خودم‌اند.

    تنها از پسِ کارها برآمدن خیلی‌ها را به این‌جا رسانده. محافظت می‌کند، و هیچ عیبی در آن نیست.
experiences-alone-like-on = ادامه
experiences-alone-like-end = برایم همین‌قدر بس است
experiences-alone-turn =
    از پسِ کارها برآمدن مهارت است و با گرفتنِ کمک از دست نمی‌رود.

    کسی می‌تواند یک دستهٔ کیسه را بگیرد. شما هنوز راه خانه را بلدید، و کلید هنوز در جیب خودتان است.
experiences-alone-turn-other = یکی دیگر ببینم
experiences-alone-turn-known = چه می‌دانیم؟
experiences-alone-turn-end = برایم همین‌قدر بس است

experiences-owe-title = مهربانی که بدهی می‌شود
experiences-owe =
    این یکی دربارهٔ مهربانی است و پس دادنش. دو صفحه است.

    می‌خواهید ببینیدش؟
experiences-owe-yes = بله، ببینم
experiences-owe-no = نه، رد می‌شوم
experiences-owe-like =
    لطفی می‌رسد و یک تاکسی‌متر راه می‌افتد. این برایم چقدر آب می‌خورد؟ کی تسویه می‌شود؟

    حساب نگه داشتن می‌تواند محافظ باشد، مخصوصاً جایی که هدیه‌ها بند و شرط داشته‌اند. این احتیاط است، نه سردی.
experiences-owe-like-on = ادامه
experiences-owe-like-end = برایم همین‌قدر بس است
experiences-owe-turn =
    بعضی کمک‌ها قرض‌اند و بعضی هدیه. پرسیدنش بی‌جا نیست: «در عوضش چیزی می‌خواهید؟»

    و اگر هدیه‌ای باز هم گران است، می‌شود با تشکر پسش داد.
experiences-owe-turn-other = یکی دیگر ببینم
experiences-owe-turn-known = چه می‌دانیم؟
experiences-owe-turn-end = برایم همین‌قدر بس است

experiences-close =
    این‌جا همین‌قدر بود. شاید بخشی‌اش دربارهٔ شما بود، شاید هیچ‌چیزش.

    اگر دوست داشتید بگویید چطور بود، چهار جواب این پایین هست. بی‌نام شمرده می‌شوند.
experiences-evidence =
    <b>می‌دانیم:</b> یک پژوهش قدیمی‌تر از ۲۲۲ دانشجو و ۵۳ درمانگر دربارهٔ ترس از مهربانی پرسید. کسانی که از مهربانیِ دیگران پرهیز داشتند، اغلب از مهربانی با خود هم پرهیز داشتند. هر دو اغلب با سخت گرفتن به خود همراه بود (Gilbert و همکاران، ۲۰۱۱). پژوهش‌های بعدی هم همین را می‌گویند (Kirby و همکاران، ۲۰۱۹).

    <b>نمی‌دانیم:</b> برای هر آدم، چرا. این‌که چنین واکنش‌هایی محافظت می‌کنند، یک راهِ فهمیدنشان است. کسی نیازموده که ایده‌های کوچکِ این صفحه‌ها کمکی می‌کنند یا نه.
