# City names are those of Unicode CLDR.

zone-area-west-europe = اروپای غربی
zone-europe-london = لندن
zone-europe-lisbon = لیسبون
zone-europe-madrid = مادرید
zone-europe-paris = پاریس
zone-europe-berlin = برلین
zone-europe-rome = رم
zone-atlantic-azores = آزور
zone-area-east-europe = اروپای شرقی
zone-europe-warsaw = ورشو
zone-europe-athens = آتن
zone-europe-istanbul = استانبول
zone-europe-moscow = مسکو
zone-europe-samara = سامارا
zone-area-africa = آفریقا
zone-africa-abidjan = آبیجان
zone-africa-algiers = الجزیره
zone-africa-casablanca = کازابلانکا
zone-africa-lagos = لاگوس
zone-africa-cairo = قاهره
zone-africa-johannesburg = ژوهانسبورگ
zone-africa-nairobi = نایروبی
zone-area-near-east = خاورمیانه
zone-asia-baghdad = بغداد
zone-asia-beirut = بیروت
zone-asia-jerusalem = اورشلیم
zone-asia-riyadh = ریاض
zone-asia-dubai = دبی
zone-asia-tehran = تهران
zone-asia-kabul = کابل
zone-area-north-america = آمریکای شمالی
zone-america-anchorage = انکوریج
zone-america-los-angeles = لوس‌آنجلس
zone-america-denver = دنور
zone-america-phoenix = فینکس
zone-america-chicago = شیکاگو
zone-america-mexico-city = مکزیکوسیتی
zone-america-new-york = نیویورک
zone-america-halifax = هلیفکس
zone-area-south-america = آمریکای جنوبی
zone-america-bogota = بوگوتا
zone-america-lima = لیما
zone-america-caracas = کاراکاس
zone-america-santiago = سانتیاگو
zone-america-argentina-buenos-aires = بوئنوس آیرس
zone-america-sao-paulo = سائوپائولو
zone-area-asia = آسیا
zone-asia-karachi = کراچی
zone-asia-kolkata = کلکته
zone-asia-kathmandu = کاتماندو
zone-asia-dhaka = داکا
zone-asia-bangkok = بانکوک
zone-asia-jakarta = جاکارتا
zone-asia-shanghai = شانگهای
zone-asia-tokyo = توکیو
zone-area-pacific = اقیانوسیه
zone-australia-perth = پرت
zone-australia-adelaide = آدلاید
zone-australia-darwin = داروین
zone-australia-brisbane = بریسبین
zone-australia-sydney = سیدنی
zone-pacific-auckland = اوکلند
zone-pacific-honolulu = هونولولو

zone-hour-0 = ۰:۰۰

zone-hour-1 = ۱:۰۰

zone-hour-2 = ۲:۰۰

zone-hour-3 = ۳:۰۰

zone-hour-4 = ۴:۰۰

zone-hour-5 = ۵:۰۰

zone-hour-6 = ۶:۰۰

zone-hour-7 = ۷:۰۰

zone-hour-8 = ۸:۰۰

zone-hour-9 = ۹:۰۰

zone-hour-10 = ۱۰:۰۰

zone-hour-11 = ۱۱:۰۰

zone-hour-12 = ۱۲:۰۰

zone-hour-13 = ۱۳:۰۰

zone-hour-14 = ۱۴:۰۰

zone-hour-15 = ۱۵:۰۰

zone-hour-16 = ۱۶:۰۰

zone-hour-17 = ۱۷:۰۰

zone-hour-18 = ۱۸:۰۰

zone-hour-19 = ۱۹:۰۰

zone-hour-20 = ۲۰:۰۰

zone-hour-21 = ۲۱:۰۰

zone-hour-22 = ۲۲:۰۰

zone-hour-23 = ۲۳:۰۰
