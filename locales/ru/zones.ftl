# Города и части света: по чьим часам живёт человек.

zone-area-west-europe = Западная Европа

zone-europe-london = Лондон

zone-europe-lisbon = Лиссабон

zone-europe-madrid = Мадрид

zone-europe-paris = Париж

zone-europe-berlin = Берлин

zone-europe-rome = Рим

zone-atlantic-azores = Азорские острова

zone-area-east-europe = Восточная Европа

zone-europe-warsaw = Варшава

zone-europe-athens = Афины

zone-europe-istanbul = Стамбул

zone-europe-moscow = Москва

zone-europe-samara = Самара

zone-area-africa = Африка

zone-africa-abidjan = Абиджан

zone-africa-algiers = Алжир

zone-africa-casablanca = Касабланка

zone-africa-lagos = Лагос

zone-africa-cairo = Каир

zone-africa-johannesburg = Йоханнесбург

zone-africa-nairobi = Найроби

zone-area-near-east = Ближний Восток

zone-asia-baghdad = Багдад

zone-asia-beirut = Бейрут

zone-asia-jerusalem = Иерусалим

zone-asia-riyadh = Эр-Рияд

zone-asia-dubai = Дубай

zone-asia-tehran = Тегеран

zone-asia-kabul = Кабул

zone-area-north-america = Северная Америка

zone-america-anchorage = Анкоридж

zone-america-los-angeles = Лос-Анджелес

zone-america-denver = Денвер

zone-america-phoenix = Финикс

zone-america-chicago = Чикаго

zone-america-mexico-city = Мехико

zone-america-new-york = Нью-Йорк

zone-america-halifax = Галифакс

zone-area-south-america = Южная Америка

zone-america-bogota = Богота

zone-america-lima = Лима

zone-america-caracas = Каракас

zone-america-santiago = Сантьяго

zone-america-argentina-buenos-aires = Буэнос-Айрес

zone-america-sao-paulo = Сан-Паулу

zone-area-asia = Азия

zone-asia-karachi = Карачи

zone-asia-kolkata = Калькутта

zone-asia-kathmandu = Катманду

zone-asia-dhaka = Дакка

zone-asia-bangkok = Бангкок

zone-asia-jakarta = Джакарта

zone-asia-shanghai = Шанхай

zone-asia-tokyo = Токио

zone-area-pacific = Австралия, Океания

zone-australia-perth = Перт

zone-australia-adelaide = Аделаида

zone-australia-darwin = Дарвин

zone-australia-brisbane = Брисбен

zone-australia-sydney = Сидней

zone-pacific-auckland = Окленд

zone-pacific-honolulu = Гонолулу

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
