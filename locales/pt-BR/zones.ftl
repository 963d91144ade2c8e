# City names are those of Unicode CLDR.

zone-area-west-europe = Europa Ocidental
zone-europe-london = Londres
zone-europe-lisbon = Lisboa
zone-europe-madrid = Madri
zone-europe-paris = Paris
zone-europe-berlin = Berlim
zone-europe-rome = Roma
zone-atlantic-azores = Açores
zone-area-east-europe = Leste Europeu
zone-europe-warsaw = Varsóvia
zone-europe-athens = Atenas
zone-europe-istanbul = Istambul
zone-europe-moscow = Moscou
zone-europe-samara = Samara
zone-area-africa = África
zone-africa-abidjan = Abidjan
zone-africa-algiers = Argel
zone-africa-casablanca = Casablanca
zone-africa-lagos = Lagos
zone-africa-cairo = Cairo
zone-africa-johannesburg = Joanesburgo
zone-africa-nairobi = Nairóbi
zone-area-near-east = Oriente Médio
zone-asia-baghdad = Bagdá
zone-asia-beirut = Beirute
zone-asia-jerusalem = Jerusalém
zone-asia-riyadh = Riade
zone-asia-dubai = Dubai
zone-asia-tehran = Teerã
zone-asia-kabul = Cabul
zone-area-north-america = América do Norte
zone-america-anchorage = Anchorage
zone-america-los-angeles = Los Angeles
zone-america-denver = Denver
zone-america-phoenix = Phoenix
zone-america-chicago = Chicago
zone-america-mexico-city = Cidade do México
zone-america-new-york = Nova York
zone-america-halifax = Halifax
zone-area-south-america = América do Sul
zone-america-bogota = Bogotá
zone-america-lima = Lima
zone-america-caracas = Caracas
zone-america-santiago = Santiago
zone-america-argentina-buenos-aires = Buenos Aires
zone-america-sao-paulo = São Paulo
zone-area-asia = Ásia
zone-asia-karachi = Karachi
zone-asia-kolkata = Kolkata
zone-asia-kathmandu = Kathmandu
zone-asia-dhaka = Dacca
zone-asia-bangkok = Bangkok
zone-asia-jakarta = Jacarta
zone-asia-shanghai = Xangai
zone-asia-tokyo = Tóquio
zone-area-pacific = Pacífico
zone-australia-perth = Perth
zone-australia-adelaide = Adelaide
zone-australia-darwin = Darwin
zone-australia-brisbane = Brisbane
zone-australia-sydney = Sydney
zone-pacific-auckland = Auckland
zone-pacific-honolulu = Honolulu

zone-hour-0 = 0h

zone-hour-1 = 1h

zone-hour-2 = 2h

zone-hour-3 = 3h

zone-hour-4 = 4h

zone-hour-5 = 5h

zone-hour-6 = 6h

zone-hour-7 = 7h

zone-hour-8 = 8h

zone-hour-9 = 9h

zone-hour-10 = 10h

zone-hour-11 = 11h

zone-hour-12 = 12h

zone-hour-13 = 13h

zone-hour-14 = 14h

zone-hour-15 = 15h

zone-hour-16 = 16h

zone-hour-17 = 17h

zone-hour-18 = 18h

zone-hour-19 = 19h

zone-hour-20 = 20h

zone-hour-21 = 21h

zone-hour-22 = 22h

zone-hour-23 = 23h
