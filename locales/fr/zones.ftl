# City names are those of Unicode CLDR.

zone-area-west-europe = Europe de l’Ouest
zone-europe-london = Londres
zone-europe-lisbon = Lisbonne
zone-europe-madrid = Madrid
zone-europe-paris = Paris
zone-europe-berlin = Berlin
zone-europe-rome = Rome
zone-atlantic-azores = Açores
zone-area-east-europe = Europe de l’Est
zone-europe-warsaw = Varsovie
zone-europe-athens = Athènes
zone-europe-istanbul = Istanbul
zone-europe-moscow = Moscou
zone-europe-samara = Samara
zone-area-africa = Afrique
zone-africa-abidjan = Abidjan
zone-africa-algiers = Alger
zone-africa-casablanca = Casablanca
zone-africa-lagos = Lagos
zone-africa-cairo = Le Caire
zone-africa-johannesburg = Johannesburg
zone-africa-nairobi = Nairobi
zone-area-near-east = Proche-Orient
zone-asia-baghdad = Bagdad
zone-asia-beirut = Beyrouth
zone-asia-jerusalem = Jérusalem
zone-asia-riyadh = Riyad
zone-asia-dubai = Dubaï
zone-asia-tehran = Téhéran
zone-asia-kabul = Kaboul
zone-area-north-america = Amérique du Nord
zone-america-anchorage = Anchorage
zone-america-los-angeles = Los Angeles
zone-america-denver = Denver
zone-america-phoenix = Phoenix
zone-america-chicago = Chicago
zone-america-mexico-city = Mexico
zone-america-new-york = New York
zone-america-halifax = Halifax
zone-area-south-america = Amérique du Sud
zone-america-bogota = Bogota
zone-america-lima = Lima
zone-america-caracas = Caracas
zone-america-santiago = Santiago
zone-america-argentina-buenos-aires = Buenos Aires
zone-america-sao-paulo = São Paulo
zone-area-asia = Asie
zone-asia-karachi = Karachi
zone-asia-kolkata = Kolkata
zone-asia-kathmandu = Kathmandu
zone-asia-dhaka = Dhaka
zone-asia-bangkok = Bangkok
zone-asia-jakarta = Jakarta
zone-asia-shanghai = Shanghai
zone-asia-tokyo = Tokyo
zone-area-pacific = Pacifique
zone-australia-perth = Perth
zone-australia-adelaide = Adélaïde
zone-australia-darwin = Darwin
zone-australia-brisbane = Brisbane
zone-australia-sydney = Sydney
zone-pacific-auckland = Auckland
zone-pacific-honolulu = Honolulu

zone-hour-0 = 0 h

zone-hour-1 = 1 h

zone-hour-2 = 2 h

zone-hour-3 = 3 h

zone-hour-4 = 4 h

zone-hour-5 = 5 h

zone-hour-6 = 6 h

zone-hour-7 = 7 h

zone-hour-8 = 8 h

zone-hour-9 = 9 h

zone-hour-10 = 10 h

zone-hour-11 = 11 h

zone-hour-12 = 12 h

zone-hour-13 = 13 h

zone-hour-14 = 14 h

zone-hour-15 = 15 h

zone-hour-16 = 16 h

zone-hour-17 = 17 h

zone-hour-18 = 18 h

zone-hour-19 = 19 h

zone-hour-20 = 20 h

zone-hour-21 = 21 h

zone-hour-22 = 22 h

zone-hour-23 = 23 h
