# Städte und Weltgegenden: nach wessen Uhr jemand lebt.

zone-area-west-europe = Westeuropa

zone-europe-london = London

zone-europe-lisbon = Lissabon

zone-europe-madrid = Madrid

zone-europe-paris = Paris

zone-europe-berlin = Berlin

zone-europe-rome = Rom

zone-atlantic-azores = Azoren

zone-area-east-europe = Osteuropa

zone-europe-warsaw = Warschau

zone-europe-athens = Athen

zone-europe-istanbul = Istanbul

zone-europe-moscow = Moskau

zone-europe-samara = Samara

zone-area-africa = Afrika

zone-africa-abidjan = Abidjan

zone-africa-algiers = Algier

zone-africa-casablanca = Casablanca

zone-africa-lagos = Lagos

zone-africa-cairo = Kairo

zone-africa-johannesburg = Johannesburg

zone-africa-nairobi = Nairobi

zone-area-near-east = Naher Osten

zone-asia-baghdad = Bagdad

zone-asia-beirut = Beirut

zone-asia-jerusalem = Jerusalem

zone-asia-riyadh = Riad

zone-asia-dubai = Dubai

zone-asia-tehran = Teheran

zone-asia-kabul = Kabul

zone-area-north-america = Nordamerika

zone-america-anchorage = Anchorage

zone-america-los-angeles = Los Angeles

zone-america-denver = Denver

zone-america-phoenix = Phoenix

zone-america-chicago = Chicago

zone-america-mexico-city = Mexiko-Stadt

zone-america-new-york = New York

zone-america-halifax = Halifax

zone-area-south-america = Südamerika

zone-america-bogota = Bogotá

zone-america-lima = Lima

zone-america-caracas = Caracas

zone-america-santiago = Santiago

zone-america-argentina-buenos-aires = Buenos Aires

zone-america-sao-paulo = São Paulo

zone-area-asia = Asien

zone-asia-karachi = Karatschi

zone-asia-kolkata = Kolkata

zone-asia-kathmandu = Kathmandu

zone-asia-dhaka = Dhaka

zone-asia-bangkok = Bangkok

zone-asia-jakarta = Jakarta

zone-asia-shanghai = Shanghai

zone-asia-tokyo = Tokio

zone-area-pacific = Pazifik

zone-australia-perth = Perth

zone-australia-adelaide = Adelaide

zone-australia-darwin = Darwin

zone-australia-brisbane = Brisbane

zone-australia-sydney = Sydney

zone-pacific-auckland = Auckland

zone-pacific-honolulu = Honolulu

zone-hour-0 = 0 Uhr

zone-hour-1 = 1 Uhr

zone-hour-2 = 2 Uhr

zone-hour-3 = 3 Uhr

zone-hour-4 = 4 Uhr

zone-hour-5 = 5 Uhr

zone-hour-6 = 6 Uhr

zone-hour-7 = 7 Uhr

zone-hour-8 = 8 Uhr

zone-hour-9 = 9 Uhr

zone-hour-10 = 10 Uhr

zone-hour-11 = 11 Uhr

zone-hour-12 = 12 Uhr

zone-hour-13 = 13 Uhr

zone-hour-14 = 14 Uhr

zone-hour-15 = 15 Uhr

zone-hour-16 = 16 Uhr

zone-hour-17 = 17 Uhr

zone-hour-18 = 18 Uhr

zone-hour-19 = 19 Uhr

zone-hour-20 = 20 Uhr

zone-hour-21 = 21 Uhr

zone-hour-22 = 22 Uhr

zone-hour-23 = 23 Uhr
