# City names are those of Unicode CLDR.

zone-area-west-europe = أوروبا الغربية
zone-europe-london = لندن
zone-europe-lisbon = لشبونة
zone-europe-madrid = مدريد
zone-europe-paris = باريس
zone-europe-berlin = برلين
zone-europe-rome = روما
zone-atlantic-azores = أزورس
zone-area-east-europe = أوروبا الشرقية
zone-europe-warsaw = وارسو
zone-europe-athens = أثينا
zone-europe-istanbul = إسطنبول
zone-europe-moscow = موسكو
zone-europe-samara = سمراء
zone-area-africa = أفريقيا
zone-africa-abidjan = أبيدجان
zone-africa-algiers = الجزائر
zone-africa-casablanca = الدار البيضاء
zone-africa-lagos = لاغوس
zone-africa-cairo = القاهرة
zone-africa-johannesburg = جوهانسبرغ
zone-africa-nairobi = نيروبي
zone-area-near-east = الشرق الأوسط
zone-asia-baghdad = بغداد
zone-asia-beirut = بيروت
zone-asia-jerusalem = القدس
zone-asia-riyadh = الرياض
zone-asia-dubai = دبي
zone-asia-tehran = طهران
zone-asia-kabul = كابول
zone-area-north-america = أمريكا الشمالية
zone-america-anchorage = أنشوراج
zone-america-los-angeles = لوس انجلوس
zone-america-denver = دنفر
zone-america-phoenix = فينكس
zone-america-chicago = شيكاغو
zone-america-mexico-city = مكسيكو سيتي
zone-america-new-york = نيويورك
zone-america-halifax = هاليفاكس
zone-area-south-america = أمريكا الجنوبية
zone-america-bogota = بوغوتا
zone-america-lima = ليما
zone-america-caracas = كاراكاس
zone-america-santiago = سانتياغو
zone-america-argentina-buenos-aires = بوينس آيرس
zone-america-sao-paulo = ساو باولو
zone-area-asia = آسيا
zone-asia-karachi = كراتشي
zone-asia-kolkata = كولكاتا
zone-asia-kathmandu = كاتماندو
zone-asia-dhaka = دكا
zone-asia-bangkok = بانكوك
zone-asia-jakarta = جاكرتا
zone-asia-shanghai = شنغهاي
zone-asia-tokyo = طوكيو
zone-area-pacific = المحيط الهادئ
zone-australia-perth = برثا
zone-australia-adelaide = أديليد
zone-australia-darwin = دارون
zone-australia-brisbane = برسيبان
zone-australia-sydney = سيدني
zone-pacific-auckland = أوكلاند
zone-pacific-honolulu = هونولولو

zone-hour-0 = 0:00

zone-hour-1 = 1:00

zone-hour-2 = 2:00

zone-hour-3 = 3:00

zone-hour-4 = 4:00

zone-hour-5 = 5:00

zone-hour-6 = 6:00

zone-hour-7 = 7:00

zone-hour-8 = 8:00

zone-hour-9 = 9:00

zone-hour-10 = 10:00

zone-hour-11 = 11:00

zone-hour-12 = 12:00

zone-hour-13 = 13:00

zone-hour-14 = 14:00

zone-hour-15 = 15:00

zone-hour-16 = 16:00

zone-hour-17 = 17:00

zone-hour-18 = 18:00

zone-hour-19 = 19:00

zone-hour-20 = 20:00

zone-hour-21 = 21:00

zone-hour-22 = 22:00

zone-hour-23 = 23:00
