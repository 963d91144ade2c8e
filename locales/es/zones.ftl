# City names are those of Unicode CLDR.

zone-area-west-europe = Europa occidental
zone-europe-london = Londres
zone-europe-lisbon = Lisboa
zone-europe-madrid = Madrid
zone-europe-paris = París
zone-europe-berlin = Berlín
zone-europe-rome = Roma
zone-atlantic-azores = Azores
zone-area-east-europe = Europa oriental
zone-europe-warsaw = Varsovia
zone-europe-athens = Atenas
zone-europe-istanbul = Estambul
zone-europe-moscow = Moscú
zone-europe-samara = Samara
zone-area-africa = África
zone-africa-abidjan = Abiyán
zone-africa-algiers = Argel
zone-africa-casablanca = Casablanca
zone-africa-lagos = Lagos
zone-africa-cairo = El Cairo
zone-africa-johannesburg = Johannesburgo
zone-africa-nairobi = Nairobi
zone-area-near-east = Oriente Próximo
zone-asia-baghdad = Bagdad
zone-asia-beirut = Beirut
zone-asia-jerusalem = Jerusalén
zone-asia-riyadh = Riad
zone-asia-dubai = Dubái
zone-asia-tehran = Teherán
zone-asia-kabul = Kabul
zone-area-north-america = Norteamérica
zone-america-anchorage = Anchorage
zone-america-los-angeles = Los Ángeles
zone-america-denver = Denver
zone-america-phoenix = Phoenix
zone-america-chicago = Chicago
zone-america-mexico-city = Ciudad de México
zone-america-new-york = Nueva York
zone-america-halifax = Halifax
zone-area-south-america = Sudamérica
zone-america-bogota = Bogotá
zone-america-lima = Lima
zone-america-caracas = Caracas
zone-america-santiago = Santiago de Chile
zone-america-argentina-buenos-aires = Buenos Aires
zone-america-sao-paulo = São Paulo
zone-area-asia = Asia
zone-asia-karachi = Karachi
zone-asia-kolkata = Kolkata
zone-asia-kathmandu = Kathmandu
zone-asia-dhaka = Daca
zone-asia-bangkok = Bangkok
zone-asia-jakarta = Yakarta
zone-asia-shanghai = Shanghái
zone-asia-tokyo = Tokio
zone-area-pacific = El Pacífico
zone-australia-perth = Perth
zone-australia-adelaide = Adelaida
zone-australia-darwin = Darwin
zone-australia-brisbane = Brisbane
zone-australia-sydney = Sídney
zone-pacific-auckland = Auckland
zone-pacific-honolulu = Honolulú

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
