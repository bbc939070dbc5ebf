/**
 * Airports that news names, with the city they serve, IATA code and the short names in use. Compiled from public facts
 * (IATA codes and the names in common gazetteers). A country is a name in `countries.ts`. A closed airport keeps the
 * code it last had, so a code may occur twice.
 */

/** Rows: names, the usual one first | city; country | IATA. */
export const AIRPORTS: readonly string[] = [
  // United States
  'Hartsfield-Jackson Atlanta International Airport; Hartsfield-Jackson; Atlanta airport | Atlanta; United States | ATL',
  "O'Hare International Airport; O'Hare; Chicago O'Hare International Airport; O'Hare Airport | Chicago; United States | ORD",
  'Midway International Airport; Chicago Midway; Midway Airport; Chicago Midway International Airport | Chicago; United States | MDW',
  'Los Angeles International Airport | Los Angeles; United States | LAX',
  'Dallas Fort Worth International Airport; Dallas/Fort Worth International Airport; Dallas-Fort Worth International Airport; Dallas-Fort Worth airport | Dallas; United States | DFW',
  'Dallas Love Field Airport; Dallas Love Field; Love Field | Dallas; United States | DAL',
  'Denver International Airport; Denver airport | Denver; United States | DEN',
  'Stapleton International Airport; Stapleton Airport | Denver; United States | DEN',
  'John F. Kennedy International Airport; Kennedy International Airport; JFK Airport; Kennedy Airport; JFK International Airport | New York City; United States | JFK',
  'LaGuardia Airport; LaGuardia; La Guardia; La Guardia Airport | New York City; United States | LGA',
  'Newark Liberty International Airport; Newark Liberty; Newark International Airport; Newark Airport | Newark; United States | EWR',
  'Teterboro Airport; Teterboro | Teterboro; United States | TEB',
  'San Francisco International Airport | San Francisco; United States | SFO',
  'Oakland International Airport; Oakland airport | Oakland; United States | OAK',
  'San Jose Mineta International Airport; Mineta San Jose International Airport | San Jose; United States | SJC',
  'San Diego International Airport; Lindbergh Field | San Diego; United States | SAN',
  'John Wayne Airport; Orange County Airport | Santa Ana; United States | SNA',
  'Hollywood Burbank Airport; Bob Hope Airport; Burbank Airport | Burbank; United States | BUR',
  'Van Nuys Airport; Van Nuys | Los Angeles; United States | VNY',
  'Sacramento International Airport | Sacramento; United States | SMF',
  'Seattle-Tacoma International Airport; Sea-Tac; SeaTac; Sea-Tac Airport; SeaTac Airport | Seattle; United States | SEA',
  'Portland International Airport | Portland; United States | PDX',
  'Harry Reid International Airport; McCarran International Airport; McCarran; Harry Reid Airport | Las Vegas; United States | LAS',
  'Reno-Tahoe International Airport; Reno/Tahoe International Airport | Reno; United States | RNO',
  'Phoenix Sky Harbor International Airport; Sky Harbor; Sky Harbor International Airport; Phoenix Sky Harbor | Phoenix; United States | PHX',
  'Salt Lake City International Airport | Salt Lake City; United States | SLC',
  'George Bush Intercontinental Airport; Bush Intercontinental; Bush Intercontinental Airport; Houston Intercontinental | Houston; United States | IAH',
  'William P. Hobby Airport; Hobby Airport | Houston; United States | HOU',
  'Austin-Bergstrom International Airport; Austin-Bergstrom | Austin; United States | AUS',
  'San Antonio International Airport | San Antonio; United States | SAT',
  'Miami International Airport; Miami airport | Miami; United States | MIA',
  'Fort Lauderdale-Hollywood International Airport; Fort Lauderdale/Hollywood International Airport; Fort Lauderdale airport | Fort Lauderdale; United States | FLL',
  'Orlando International Airport | Orlando; United States | MCO',
  'Tampa International Airport | Tampa; United States | TPA',
  'Jacksonville International Airport | Jacksonville; United States | JAX',
  'Charlotte Douglas International Airport; Charlotte Douglas; Charlotte/Douglas International Airport | Charlotte; United States | CLT',
  'Raleigh-Durham International Airport; Raleigh-Durham Airport | Raleigh; United States | RDU',
  'Ronald Reagan Washington National Airport; Reagan National; Reagan National Airport; Washington National Airport; Reagan Airport; Reagan Washington National Airport | Washington; United States | DCA',
  'Washington Dulles International Airport; Dulles; Dulles International Airport; Dulles Airport | Washington; United States | IAD',
  'Baltimore/Washington International Airport; Baltimore-Washington International Airport; BWI Airport; BWI Marshall | Baltimore; United States | BWI',
  'Philadelphia International Airport | Philadelphia; United States | PHL',
  'Northeast Philadelphia Airport | Philadelphia; United States | PNE',
  'Pittsburgh International Airport | Pittsburgh; United States | PIT',
  'Logan International Airport; Boston Logan; Logan Airport; Boston Logan International Airport | Boston; United States | BOS',
  'Bradley International Airport; Bradley Airport | Hartford; United States | BDL',
  'Buffalo Niagara International Airport; Buffalo airport | Buffalo; United States | BUF',
  'Albany International Airport | Albany; United States | ALB',
  'Detroit Metropolitan Airport; Detroit Metro; Detroit Metro Airport; Detroit Metropolitan Wayne County Airport | Detroit; United States | DTW',
  'Cleveland Hopkins International Airport; Cleveland Hopkins | Cleveland; United States | CLE',
  'Cincinnati/Northern Kentucky International Airport; Cincinnati-Northern Kentucky International Airport | Cincinnati; United States | CVG',
  'Blue Grass Airport | Lexington; United States | LEX',
  'Louisville Muhammad Ali International Airport; Standiford Field; Louisville International Airport | Louisville; United States | SDF',
  'Indianapolis International Airport | Indianapolis; United States | IND',
  'Minneapolis-St. Paul International Airport; Minneapolis-Saint Paul International Airport; Minneapolis-St. Paul Airport | Minneapolis; United States | MSP',
  'St. Louis Lambert International Airport; Lambert International Airport; Lambert-St. Louis International Airport | St. Louis; United States | STL',
  'Kansas City International Airport | Kansas City; United States | MCI',
  'Wichita Dwight D. Eisenhower National Airport; Wichita Mid-Continent Airport; Eisenhower National Airport | Wichita; United States | ICT',
  'Nashville International Airport | Nashville; United States | BNA',
  'Memphis International Airport | Memphis; United States | MEM',
  'Louis Armstrong New Orleans International Airport; Louis Armstrong International Airport; New Orleans International Airport | New Orleans; United States | MSY',
  'Little Rock National Airport; Clinton National Airport | Little Rock; United States | LIT',
  'Sioux Gateway Airport | Sioux City; United States | SUX',
  'Ted Stevens Anchorage International Airport; Anchorage International Airport; Ted Stevens International Airport | Anchorage; United States | ANC',
  'Juneau International Airport | Juneau; United States | JNU',
  'Daniel K. Inouye International Airport; Honolulu International Airport; Honolulu airport | Honolulu; United States | HNL',
  'Aspen/Pitkin County Airport; Aspen-Pitkin County Airport | Aspen; United States | ASE',
  'Centennial Airport | Denver; United States | APA',
  // Canada
  'Toronto Pearson International Airport; Pearson International Airport; Toronto Pearson; Pearson Airport | Toronto; Canada | YYZ',
  'Montréal-Trudeau International Airport; Montreal-Trudeau International Airport; Pierre Elliott Trudeau International Airport; Dorval Airport | Montreal; Canada | YUL',
  'Mirabel Airport; Montreal Mirabel; Mirabel International Airport | Montreal; Canada | YMX',
  'Vancouver International Airport | Vancouver; Canada | YVR',
  'Calgary International Airport | Calgary; Canada | YYC',
  'Edmonton International Airport | Edmonton; Canada | YEG',
  'Ottawa Macdonald-Cartier International Airport; Ottawa International Airport | Ottawa; Canada | YOW',
  'Winnipeg Richardson International Airport; Winnipeg James Armstrong Richardson International Airport | Winnipeg; Canada | YWG',
  'Halifax Stanfield International Airport; Halifax International Airport | Halifax; Canada | YHZ',
  'Gander International Airport; Gander Airport | Gander; Canada | YQX',
  // Mexico
  'Mexico City International Airport; Benito Juárez International Airport; Benito Juarez International Airport | Mexico City; Mexico | MEX',
  'Felipe Ángeles International Airport; Felipe Angeles International Airport | Mexico City; Mexico | NLU',
  'Cancun International Airport; Cancún International Airport | Cancun; Mexico | CUN',
  'Guadalajara International Airport | Guadalajara; Mexico | GDL',
  'Monterrey International Airport | Monterrey; Mexico | MTY',
  'Tijuana International Airport | Tijuana; Mexico | TIJ',
  'Guadalupe Victoria International Airport; Durango International Airport; Guadalupe Victoria Airport | Durango; Mexico | DGO',
  'Toluca International Airport; Toluca Airport | Toluca; Mexico | TLC',
  // Guatemala
  'La Aurora International Airport; La Aurora Airport | Guatemala City; Guatemala | GUA',
  // Honduras
  'Toncontín International Airport; Toncontin International Airport; Toncontin; Toncontín | Tegucigalpa; Honduras | TGU',
  // El Salvador
  'El Salvador International Airport; Comalapa International Airport | San Salvador; El Salvador | SAL',
  // Nicaragua
  'Augusto C. Sandino International Airport; Managua International Airport | Managua; Nicaragua | MGA',
  // Costa Rica
  'Juan Santamaría International Airport; Juan Santamaria International Airport | San Jose; Costa Rica | SJO',
  // Panama
  'Tocumen International Airport; Tocumen | Panama City; Panama | PTY',
  // Cuba
  'José Martí International Airport; Jose Marti International Airport; José Martí Airport; Jose Marti Airport | Havana; Cuba | HAV',
  // Jamaica
  'Norman Manley International Airport; Norman Manley Airport | Kingston; Jamaica | KIN',
  'Sangster International Airport | Montego Bay; Jamaica | MBJ',
  // Haiti
  'Toussaint Louverture International Airport; Toussaint Louverture Airport | Port-au-Prince; Haiti | PAP',
  // Dominican Republic
  'Las Américas International Airport; Las Americas International Airport | Santo Domingo; Dominican Republic | SDQ',
  'Punta Cana International Airport | Punta Cana; Dominican Republic | PUJ',
  'Gregorio Luperón International Airport; Gregorio Luperon International Airport | Puerto Plata; Dominican Republic | POP',
  // Bahamas
  'Lynden Pindling International Airport | Nassau; Bahamas | NAS',
  // Trinidad and Tobago
  'Piarco International Airport; Piarco | Port of Spain; Trinidad and Tobago | POS',
  // Barbados
  'Grantley Adams International Airport | Bridgetown; Barbados | BGI',
  // Puerto Rico
  'Luis Muñoz Marín International Airport; Luis Munoz Marin International Airport | San Juan; Puerto Rico | SJU',
  // Sint Maarten
  'Princess Juliana International Airport; Princess Juliana Airport | Philipsburg; Sint Maarten | SXM',
  // Colombia
  'El Dorado International Airport; El Dorado Airport | Bogota; Colombia | BOG',
  'José María Córdova International Airport; Jose Maria Cordova International Airport; Rionegro Airport | Medellin; Colombia | MDE',
  'Alfonso Bonilla Aragón International Airport; Alfonso Bonilla Aragon International Airport | Cali; Colombia | CLO',
  // Venezuela
  'Simón Bolívar International Airport; Simon Bolivar International Airport; Maiquetia International Airport | Caracas; Venezuela | CCS',
  // Ecuador
  'Mariscal Sucre International Airport; Mariscal Sucre Airport | Quito; Ecuador | UIO',
  // Guyana
  'Cheddi Jagan International Airport; Cheddi Jagan Airport | Georgetown; Guyana | GEO',
  // Suriname
  'Johan Adolf Pengel International Airport; Zanderij Airport | Paramaribo; Suriname | PBM',
  // Peru
  'Jorge Chávez International Airport; Jorge Chavez International Airport | Lima; Peru | LIM',
  'Alejandro Velasco Astete International Airport; Cusco Airport | Cusco; Peru | CUZ',
  // Bolivia
  'El Alto International Airport; El Alto Airport | La Paz; Bolivia | LPB',
  'Viru Viru International Airport; Viru Viru | Santa Cruz de la Sierra; Bolivia | VVI',
  // Brazil
  'São Paulo-Guarulhos International Airport; Guarulhos International Airport; Guarulhos Airport; Sao Paulo-Guarulhos International Airport | Sao Paulo; Brazil | GRU',
  'Congonhas Airport; Congonhas | Sao Paulo; Brazil | CGH',
  'Viracopos International Airport; Viracopos | Campinas; Brazil | VCP',
  'Galeão International Airport; Galeao International Airport; Antonio Carlos Jobim International Airport; Galeao Airport; Rio de Janeiro-Galeão International Airport | Rio de Janeiro; Brazil | GIG',
  'Santos Dumont Airport; Santos Dumont | Rio de Janeiro; Brazil | SDU',
  'Brasília International Airport; Brasilia International Airport | Brasilia; Brazil | BSB',
  'Eduardo Gomes International Airport | Manaus; Brazil | MAO',
  'Guararapes International Airport; Recife International Airport | Recife; Brazil | REC',
  'Salgado Filho International Airport; Salgado Filho Airport | Porto Alegre; Brazil | POA',
  // Argentina
  'Ezeiza International Airport; Ezeiza; Ministro Pistarini International Airport | Buenos Aires; Argentina | EZE',
  'Jorge Newbery Airport; Aeroparque Jorge Newbery; Aeroparque; Jorge Newbery Airfield | Buenos Aires; Argentina | AEP',
  // Uruguay
  'Carrasco International Airport; Carrasco Airport | Montevideo; Uruguay | MVD',
  // Paraguay
  'Silvio Pettirossi International Airport | Asuncion; Paraguay | ASU',
  // Chile
  'Arturo Merino Benítez International Airport; Arturo Merino Benitez International Airport; Santiago International Airport; Pudahuel Airport | Santiago; Chile | SCL',
  'Carlos Ibáñez del Campo International Airport; Carlos Ibanez del Campo International Airport | Punta Arenas; Chile | PUQ',
  // United Kingdom
  'Heathrow Airport; Heathrow; London Heathrow; London Heathrow Airport | London; United Kingdom | LHR',
  'Gatwick Airport; Gatwick; London Gatwick; London Gatwick Airport | London; United Kingdom | LGW',
  'Stansted Airport; Stansted; London Stansted; London Stansted Airport | London; United Kingdom | STN',
  'Luton Airport; London Luton Airport; London Luton | London; United Kingdom | LTN',
  'London City Airport | London; United Kingdom | LCY',
  'London Southend Airport; Southend Airport | London; United Kingdom | SEN',
  'Biggin Hill Airport; Biggin Hill; London Biggin Hill Airport | London; United Kingdom | BQH',
  'Farnborough Airport; Farnborough | London; United Kingdom | FAB',
  'Manchester Airport | Manchester; United Kingdom | MAN',
  'Birmingham Airport; Birmingham International Airport | Birmingham; United Kingdom | BHX',
  'East Midlands Airport | Nottingham; United Kingdom | EMA',
  'Leeds Bradford Airport | Leeds; United Kingdom | LBA',
  'Edinburgh Airport | Edinburgh; United Kingdom | EDI',
  'Glasgow Airport; Glasgow International Airport | Glasgow; United Kingdom | GLA',
  'Glasgow Prestwick Airport; Prestwick; Prestwick Airport | Glasgow; United Kingdom | PIK',
  'Aberdeen Airport; Dyce Airport | Aberdeen; United Kingdom | ABZ',
  'Sumburgh Airport; Sumburgh | Lerwick; United Kingdom | LSI',
  'Belfast International Airport; Aldergrove | Belfast; United Kingdom | BFS',
  // Ireland
  'Dublin Airport | Dublin; Ireland | DUB',
  'Shannon Airport; Shannon International Airport | Limerick; Ireland | SNN',
  'Cork Airport | Cork; Ireland | ORK',
  // France
  'Charles de Gaulle Airport; Charles de Gaulle International Airport; Paris-Charles de Gaulle Airport; Roissy; Roissy-Charles de Gaulle | Paris; France | CDG',
  'Orly Airport; Orly; Paris-Orly; Paris Orly Airport | Paris; France | ORY',
  'Le Bourget Airport; Le Bourget; Paris-Le Bourget Airport | Paris; France | LBG',
  "Nice Côte d'Azur Airport; Nice Cote d'Azur Airport; Nice Airport | Nice; France | NCE",
  'Lyon-Saint Exupéry Airport; Lyon-Saint Exupery Airport; Lyon Satolas; Saint-Exupéry Airport | Lyon; France | LYS',
  'Marseille Provence Airport; Marignane Airport; Marseille-Provence Airport | Marseille; France | MRS',
  'Toulouse-Blagnac Airport; Blagnac | Toulouse; France | TLS',
  'Bordeaux-Mérignac Airport; Bordeaux-Merignac Airport | Bordeaux; France | BOD',
  // Germany
  'Frankfurt Airport; Frankfurt International Airport | Frankfurt; Germany | FRA',
  'Frankfurt-Hahn Airport; Hahn Airport | Frankfurt; Germany | HHN',
  'Munich Airport; Munich International Airport | Munich; Germany | MUC',
  'Berlin Brandenburg Airport; Willy Brandt Airport | Berlin; Germany | BER',
  'Tegel Airport; Tegel; Berlin Tegel | Berlin; Germany | TXL',
  'Schönefeld Airport; Schönefeld; Schoenefeld; Schoenefeld Airport | Berlin; Germany | SXF',
  'Tempelhof Airport; Tempelhof | Berlin; Germany | THF',
  'Düsseldorf Airport; Dusseldorf Airport; Duesseldorf Airport | Düsseldorf; Germany | DUS',
  'Cologne Bonn Airport; Cologne/Bonn Airport; Cologne-Bonn Airport | Cologne; Germany | CGN',
  'Hamburg Airport; Fuhlsbuettel | Hamburg; Germany | HAM',
  'Stuttgart Airport | Stuttgart; Germany | STR',
  'Leipzig/Halle Airport; Leipzig-Halle Airport | Leipzig; Germany | LEJ',
  // Netherlands
  'Amsterdam Airport Schiphol; Schiphol; Schiphol Airport; Amsterdam Schiphol | Amsterdam; Netherlands | AMS',
  'Rotterdam The Hague Airport; Rotterdam Airport | Rotterdam; Netherlands | RTM',
  'Eindhoven Airport | Eindhoven; Netherlands | EIN',
  // Belgium
  'Brussels Airport; Zaventem; Zaventem Airport | Brussels; Belgium | BRU',
  'Brussels South Charleroi Airport; Charleroi Airport | Charleroi; Belgium | CRL',
  'Liège Airport; Liege Airport | Liège; Belgium | LGG',
  // Luxembourg
  'Luxembourg Airport; Findel; Luxembourg Findel Airport | Luxembourg City; Luxembourg | LUX',
  // Switzerland
  'Zurich Airport; Zürich Airport; Kloten Airport | Zurich; Switzerland | ZRH',
  'Geneva Airport; Cointrin; Geneva International Airport | Geneva; Switzerland | GVA',
  'EuroAirport Basel Mulhouse Freiburg Airport; EuroAirport; Basel-Mulhouse Airport | Basel; Switzerland | BSL',
  // Austria
  'Vienna International Airport; Schwechat; Vienna Airport; Schwechat Airport | Vienna; Austria | VIE',
  'Innsbruck Airport | Innsbruck; Austria | INN',
  // Italy
  'Leonardo da Vinci-Fiumicino Airport; Fiumicino; Fiumicino Airport; Leonardo da Vinci Airport; Rome Fiumicino | Rome; Italy | FCO',
  'Rome Ciampino Airport; Ciampino; Ciampino Airport | Rome; Italy | CIA',
  'Milan Malpensa Airport; Malpensa; Malpensa Airport | Milan; Italy | MXP',
  'Milan Linate Airport; Linate; Linate Airport | Milan; Italy | LIN',
  'Orio al Serio International Airport; Orio al Serio; Bergamo Airport; Milan Bergamo Airport | Bergamo; Italy | BGY',
  'Venice Marco Polo Airport; Marco Polo Airport | Venice; Italy | VCE',
  'Naples International Airport; Capodichino; Capodichino Airport | Naples; Italy | NAP',
  'Falcone-Borsellino Airport; Punta Raisi; Punta Raisi Airport; Palermo Airport | Palermo; Italy | PMO',
  'Catania-Fontanarossa Airport; Fontanarossa | Catania; Italy | CTA',
  // Spain
  'Adolfo Suárez Madrid-Barajas Airport; Barajas; Barajas Airport; Madrid-Barajas Airport; Madrid-Barajas; Adolfo Suarez Madrid-Barajas Airport | Madrid; Spain | MAD',
  'Barcelona-El Prat Airport; El Prat; El Prat Airport; Josep Tarradellas Barcelona-El Prat Airport | Barcelona; Spain | BCN',
  'Palma de Mallorca Airport; Son Sant Joan Airport | Palma de Mallorca; Spain | PMI',
  'Málaga Airport; Malaga Airport; Málaga-Costa del Sol Airport | Malaga; Spain | AGP',
  'Tenerife North Airport; Los Rodeos; Los Rodeos Airport; Tenerife North | Santa Cruz de Tenerife; Spain | TFN',
  'Tenerife South Airport; Tenerife South; Reina Sofia Airport | Santa Cruz de Tenerife; Spain | TFS',
  'Gran Canaria Airport | Las Palmas; Spain | LPA',
  // Portugal
  'Humberto Delgado Airport; Lisbon Airport; Portela Airport; Lisbon Portela Airport | Lisbon; Portugal | LIS',
  'Francisco Sá Carneiro Airport; Porto Airport; Francisco Sa Carneiro Airport | Porto; Portugal | OPO',
  'Cristiano Ronaldo Madeira International Airport; Madeira Airport; Funchal Airport; Santa Catarina Airport | Funchal; Portugal | FNC',
  'Lajes Airport; Lajes; Lajes Air Base | Terceira; Portugal | TER',
  // Denmark
  'Copenhagen Airport; Kastrup; Kastrup Airport | Copenhagen; Denmark | CPH',
  'Billund Airport | Billund; Denmark | BLL',
  // Norway
  'Oslo Gardermoen Airport; Gardermoen; Oslo Airport; Gardermoen Airport | Oslo; Norway | OSL',
  'Bergen Flesland Airport; Flesland; Bergen Airport | Bergen; Norway | BGO',
  'Svalbard Airport | Longyearbyen; Norway | LYR',
  // Sweden
  'Stockholm Arlanda Airport; Arlanda; Arlanda Airport | Stockholm; Sweden | ARN',
  'Stockholm Bromma Airport; Bromma; Bromma Airport | Stockholm; Sweden | BMA',
  'Göteborg Landvetter Airport; Landvetter; Landvetter Airport | Gothenburg; Sweden | GOT',
  // Finland
  'Helsinki-Vantaa Airport; Helsinki Airport; Helsinki-Vantaa | Helsinki; Finland | HEL',
  // Iceland
  'Keflavík International Airport; Keflavik International Airport; Keflavik Airport | Keflavik; Iceland | KEF',
  // Estonia
  'Tallinn Airport; Lennart Meri Tallinn Airport | Tallinn; Estonia | TLL',
  // Latvia
  'Riga International Airport; Riga Airport | Riga; Latvia | RIX',
  // Lithuania
  'Vilnius International Airport; Vilnius Airport | Vilnius; Lithuania | VNO',
  // Poland
  'Warsaw Chopin Airport; Chopin Airport; Okecie; Okęcie; Okecie Airport | Warsaw; Poland | WAW',
  'John Paul II International Airport Kraków-Balice; Krakow Airport; Balice Airport | Krakow; Poland | KRK',
  // Czech Republic
  'Václav Havel Airport Prague; Vaclav Havel Airport; Vaclav Havel Airport Prague; Ruzyne Airport; Ruzyně | Prague; Czech Republic | PRG',
  // Hungary
  'Budapest Ferenc Liszt International Airport; Ferihegy; Ferihegy Airport; Liszt Ferenc International Airport | Budapest; Hungary | BUD',
  // Romania
  'Henri Coandă International Airport; Henri Coanda International Airport; Otopeni; Otopeni Airport | Bucharest; Romania | OTP',
  // Bulgaria
  'Sofia Airport | Sofia; Bulgaria | SOF',
  // Serbia
  'Belgrade Nikola Tesla Airport; Nikola Tesla Airport; Surcin Airport | Belgrade; Serbia | BEG',
  // Croatia
  'Zagreb Airport; Franjo Tudjman Airport; Pleso Airport | Zagreb; Croatia | ZAG',
  'Dubrovnik Airport; Cilipi Airport; Čilipi Airport | Dubrovnik; Croatia | DBV',
  // Slovenia
  'Ljubljana Jože Pučnik Airport; Ljubljana Airport; Brnik Airport | Ljubljana; Slovenia | LJU',
  // Bosnia and Herzegovina
  'Sarajevo International Airport; Sarajevo Airport | Sarajevo; Bosnia and Herzegovina | SJJ',
  // North Macedonia
  'Skopje International Airport; Skopje Airport | Skopje; North Macedonia | SKP',
  'Ohrid Airport; Ohrid St. Paul the Apostle Airport | Ohrid; North Macedonia | OHD',
  // Kosovo
  'Pristina International Airport; Adem Jashari Airport | Pristina; Kosovo | PRN',
  // Albania
  'Tirana International Airport; Rinas Airport; Mother Teresa Airport | Tirana; Albania | TIA',
  // Greece
  'Athens International Airport; Eleftherios Venizelos Airport | Athens; Greece | ATH',
  'Ellinikon International Airport; Hellinikon Airport; Ellinikon Airport | Athens; Greece | ATH',
  'Thessaloniki Airport; Makedonia Airport | Thessaloniki; Greece | SKG',
  'Heraklion International Airport; Nikos Kazantzakis Airport | Heraklion; Greece | HER',
  // Cyprus
  'Larnaca International Airport; Larnaca Airport | Larnaca; Cyprus | LCA',
  // Malta
  'Malta International Airport; Luqa Airport | Valletta; Malta | MLA',
  // Turkey
  'Istanbul Airport | Istanbul; Turkey | IST',
  'Atatürk Airport; Ataturk Airport; Ataturk International Airport; Atatürk International Airport | Istanbul; Turkey | ISL',
  'Sabiha Gökçen International Airport; Sabiha Gokcen; Sabiha Gokcen Airport; Sabiha Gökçen; Sabiha Gokcen International Airport | Istanbul; Turkey | SAW',
  'Esenboğa International Airport; Esenboga; Esenboga Airport; Esenboğa; Esenboga International Airport | Ankara; Turkey | ESB',
  'Antalya Airport; Antalya International Airport | Antalya; Turkey | AYT',
  'Adnan Menderes Airport; Adnan Menderes International Airport | Izmir; Turkey | ADB',
  'Trabzon Airport | Trabzon; Turkey | TZX',
  'Diyarbakir Airport; Diyarbakır Airport | Diyarbakir; Turkey | DIY',
  // Ukraine
  'Boryspil International Airport; Boryspil Airport; Borispol Airport; Borispol | Kyiv; Ukraine | KBP',
  'Kyiv Zhuliany Airport; Zhuliany; Zhulyany; Igor Sikorsky Kyiv International Airport | Kyiv; Ukraine | IEV',
  'Antonov Airport; Hostomel Airport; Gostomel Airport | Kyiv; Ukraine | GML',
  'Donetsk International Airport; Sergei Prokofiev International Airport; Donetsk Airport | Donetsk; Ukraine | DOK',
  'Odesa International Airport; Odessa International Airport; Odesa Airport | Odesa; Ukraine | ODS',
  // Belarus
  'Minsk National Airport; Minsk-2; Minsk International Airport | Minsk; Belarus | MSQ',
  // Moldova
  'Chișinău International Airport; Chisinau International Airport; Chisinau Airport | Chisinau; Moldova | RMO',
  // Russia
  'Sheremetyevo International Airport; Sheremetyevo; Sheremetyevo Airport; Sheremetevo | Moscow; Russia | SVO',
  'Domodedovo International Airport; Domodedovo; Domodedovo Airport | Moscow; Russia | DME',
  'Vnukovo International Airport; Vnukovo; Vnukovo Airport | Moscow; Russia | VKO',
  'Zhukovsky International Airport; Zhukovsky Airport; Ramenskoye Airport | Moscow; Russia | ZIA',
  'Pulkovo Airport; Pulkovo; Pulkovo International Airport | St. Petersburg; Russia | LED',
  'Koltsovo International Airport; Koltsovo; Koltsovo Airport | Yekaterinburg; Russia | SVX',
  'Tolmachevo Airport; Tolmachevo; Tolmachevo International Airport | Novosibirsk; Russia | OVB',
  'Kazan International Airport; Kazan Airport | Kazan; Russia | KZN',
  'Kurumoch International Airport; Kurumoch | Samara; Russia | KUF',
  'Roshchino International Airport; Roshchino Airport; Roschino Airport | Tyumen; Russia | TJM',
  'Rostov-on-Don Airport | Rostov-on-Don; Russia | ROV',
  'Platov International Airport; Platov | Rostov-on-Don; Russia | ROV',
  'Perm International Airport; Bolshoye Savino; Bolshoye Savino Airport | Perm; Russia | PEE',
  'Sochi International Airport; Adler Airport; Sochi Airport | Sochi; Russia | AER',
  'Irkutsk International Airport; Irkutsk Airport | Irkutsk; Russia | IKT',
  'Yemelyanovo International Airport; Yemelyanovo; Krasnoyarsk International Airport | Krasnoyarsk; Russia | KJA',
  'Khabarovsk Novy Airport; Khabarovsk Airport | Khabarovsk; Russia | KHV',
  'Vladivostok International Airport; Knevichi; Knevichi Airport | Vladivostok; Russia | VVO',
  'Mineralnye Vody Airport | Mineralnye Vody; Russia | MRV',
  'Tunoshna Airport; Tunoshna | Yaroslavl; Russia | IAR',
  'Besovets Airport; Petrozavodsk Airport | Petrozavodsk; Russia | PES',
  'Elizovo Airport; Yelizovo Airport; Yelizovo | Petropavlovsk-Kamchatsky; Russia | PKC',
  'Grozny Airport; Severny Airport | Grozny; Russia | GRV',
  // Georgia
  'Tbilisi International Airport; Shota Rustaveli Airport | Tbilisi; Georgia | TBS',
  // Armenia
  'Zvartnots International Airport; Zvartnots; Zvartnots Airport | Yerevan; Armenia | EVN',
  // Azerbaijan
  'Heydar Aliyev International Airport; Heydar Aliyev Airport; Baku airport; Bina Airport | Baku; Azerbaijan | GYD',
  // Kazakhstan
  'Almaty International Airport; Almaty Airport | Almaty; Kazakhstan | ALA',
  'Nursultan Nazarbayev International Airport; Astana International Airport; Astana Airport | Astana; Kazakhstan | NQZ',
  'Aktau International Airport; Aktau Airport | Aktau; Kazakhstan | SCO',
  // Uzbekistan
  'Tashkent International Airport; Islam Karimov Tashkent International Airport; Tashkent Airport | Tashkent; Uzbekistan | TAS',
  // Kyrgyzstan
  'Manas International Airport; Manas Airport | Bishkek; Kyrgyzstan | BSZ',
  // Tajikistan
  'Dushanbe International Airport; Dushanbe Airport | Dushanbe; Tajikistan | DYU',
  // Turkmenistan
  'Ashgabat International Airport; Ashgabat Airport | Ashgabat; Turkmenistan | ASB',
  // Israel
  'Ben Gurion International Airport; Ben Gurion Airport; Ben-Gurion Airport; Ben-Gurion International Airport | Tel Aviv; Israel | TLV',
  // Jordan
  'Queen Alia International Airport; Queen Alia Airport | Amman; Jordan | AMM',
  // Lebanon
  'Beirut-Rafic Hariri International Airport; Rafic Hariri International Airport; Beirut International Airport; Beirut Airport | Beirut; Lebanon | BEY',
  // Syria
  'Damascus International Airport; Damascus Airport | Damascus; Syria | DAM',
  // Iraq
  'Baghdad International Airport; Baghdad Airport | Baghdad; Iraq | BGW',
  'Erbil International Airport; Erbil Airport | Erbil; Iraq | EBL',
  // Iran
  'Imam Khomeini International Airport; Imam Khomeini Airport; Tehran Imam Khomeini International Airport | Tehran; Iran | IKA',
  'Mehrabad International Airport; Mehrabad; Mehrabad Airport | Tehran; Iran | THR',
  'Mashhad International Airport; Mashhad Airport; Shahid Hasheminejad Airport | Mashhad; Iran | MHD',
  // Saudi Arabia
  'King Abdulaziz International Airport; King Abdulaziz Airport | Jeddah; Saudi Arabia | JED',
  'King Khalid International Airport; King Khalid Airport | Riyadh; Saudi Arabia | RUH',
  'King Fahd International Airport; King Fahd Airport | Dammam; Saudi Arabia | DMM',
  // Yemen
  "Sanaa International Airport; Sana'a International Airport; Sanaa Airport | Sanaa; Yemen | SAH",
  // United Arab Emirates
  'Dubai International Airport; Dubai Airport | Dubai; United Arab Emirates | DXB',
  'Al Maktoum International Airport; Dubai World Central | Dubai; United Arab Emirates | DWC',
  'Zayed International Airport; Abu Dhabi International Airport; Abu Dhabi Airport | Abu Dhabi; United Arab Emirates | AUH',
  'Sharjah International Airport; Sharjah Airport | Sharjah; United Arab Emirates | SHJ',
  // Qatar
  'Hamad International Airport; Doha International Airport | Doha; Qatar | DOH',
  // Bahrain
  'Bahrain International Airport; Bahrain Airport | Manama; Bahrain | BAH',
  // Kuwait
  'Kuwait International Airport; Kuwait Airport | Kuwait City; Kuwait | KWI',
  // Oman
  'Muscat International Airport; Seeb International Airport | Muscat; Oman | MCT',
  // Afghanistan
  'Kabul International Airport; Hamid Karzai International Airport; Kabul Airport | Kabul; Afghanistan | KBL',
  // Pakistan
  'Jinnah International Airport; Karachi Airport; Quaid-e-Azam International Airport | Karachi; Pakistan | KHI',
  'Benazir Bhutto International Airport; Chaklala Airport | Islamabad; Pakistan | ISB',
  'Islamabad International Airport; New Islamabad International Airport | Islamabad; Pakistan | ISB',
  'Allama Iqbal International Airport; Lahore Airport | Lahore; Pakistan | LHE',
  'Bacha Khan International Airport; Peshawar Airport | Peshawar; Pakistan | PEW',
  // India
  'Indira Gandhi International Airport; Delhi Airport; Palam Airport; IGI Airport | New Delhi; India | DEL',
  'Chhatrapati Shivaji Maharaj International Airport; Chhatrapati Shivaji International Airport; Mumbai Airport | Mumbai; India | BOM',
  'Netaji Subhas Chandra Bose International Airport; Dum Dum Airport; Kolkata Airport | Kolkata; India | CCU',
  'Chennai International Airport; Chennai Airport | Chennai; India | MAA',
  'Kempegowda International Airport; Bengaluru International Airport; Bangalore airport | Bengaluru; India | BLR',
  'HAL Airport; HAL Bangalore Airport; Hindustan Airport | Bengaluru; India | BLR',
  'Rajiv Gandhi International Airport; Shamshabad Airport | Hyderabad; India | HYD',
  'Begumpet Airport; Begumpet | Hyderabad; India | BPM',
  'Sardar Vallabhbhai Patel International Airport; Ahmedabad Airport | Ahmedabad; India | AMD',
  'Calicut International Airport; Kozhikode International Airport; Karipur Airport; Kozhikode Airport | Kozhikode; India | CCJ',
  'Mangaluru International Airport; Mangalore International Airport; Bajpe Airport; Mangalore Airport | Mangaluru; India | IXE',
  'Cochin International Airport; Kochi Airport | Kochi; India | COK',
  'Lokpriya Gopinath Bordoloi International Airport; Guwahati Airport | Guwahati; India | GAU',
  // Nepal
  'Tribhuvan International Airport; Tribhuvan; Tribhuvan Airport; Kathmandu Airport | Kathmandu; Nepal | KTM',
  'Pokhara International Airport | Pokhara; Nepal | PHH',
  'Pokhara Airport; Old Pokhara Airport | Pokhara; Nepal | PKR',
  'Tenzing-Hillary Airport; Lukla Airport; Tenzing Hillary Airport | Lukla; Nepal | LUA',
  'Jomsom Airport | Jomsom; Nepal | JMO',
  // Bangladesh
  'Hazrat Shahjalal International Airport; Shahjalal International Airport; Zia International Airport; Dhaka Airport | Dhaka; Bangladesh | DAC',
  'Shah Amanat International Airport; Shah Amanat Airport | Chittagong; Bangladesh | CGP',
  // Bhutan
  'Paro International Airport; Paro Airport | Paro; Bhutan | PBH',
  // Sri Lanka
  'Bandaranaike International Airport; Katunayake Airport; Bandaranaike Airport | Colombo; Sri Lanka | CMB',
  // Maldives
  'Velana International Airport; Ibrahim Nasir International Airport; Malé International Airport | Male; Maldives | MLE',
  // China
  'Beijing Capital International Airport; Beijing Capital Airport; Capital International Airport | Beijing; China | PEK',
  'Beijing Daxing International Airport; Daxing; Daxing International Airport; Daxing Airport | Beijing; China | PKX',
  'Shanghai Pudong International Airport; Pudong; Pudong International Airport; Pudong Airport | Shanghai; China | PVG',
  'Shanghai Hongqiao International Airport; Hongqiao; Hongqiao Airport; Hongqiao International Airport | Shanghai; China | SHA',
  'Guangzhou Baiyun International Airport; Baiyun; Baiyun International Airport; Baiyun Airport | Guangzhou; China | CAN',
  "Shenzhen Bao'an International Airport; Bao'an International Airport; Huangtian Airport | Shenzhen; China | SZX",
  'Chengdu Shuangliu International Airport; Shuangliu; Shuangliu International Airport | Chengdu; China | CTU',
  'Chengdu Tianfu International Airport; Tianfu International Airport | Chengdu; China | TFU',
  'Chongqing Jiangbei International Airport; Jiangbei International Airport | Chongqing; China | CKG',
  'Kunming Changshui International Airport; Changshui; Changshui International Airport | Kunming; China | KMG',
  "Xi'an Xianyang International Airport; Xianyang International Airport; Xianyang Airport | Xi'an; China | XIY",
  'Wuhan Tianhe International Airport; Tianhe International Airport | Wuhan; China | WUH',
  'Hangzhou Xiaoshan International Airport; Xiaoshan International Airport | Hangzhou; China | HGH',
  'Urumqi Diwopu International Airport; Diwopu International Airport; Urumqi Tianshan International Airport | Urumqi; China | URC',
  // Hong Kong
  'Hong Kong International Airport; Chek Lap Kok; Chek Lap Kok Airport | Hong Kong; Hong Kong | HKG',
  'Kai Tak Airport; Kai Tak; Kai Tak International Airport | Hong Kong; Hong Kong | HKG',
  // Macau
  'Macau International Airport | Macau; Macau | MFM',
  // Taiwan
  'Taoyuan International Airport; Taiwan Taoyuan International Airport; Chiang Kai-shek International Airport; Chiang Kai-shek Airport | Taipei; Taiwan | TPE',
  'Taipei Songshan Airport; Songshan; Songshan Airport | Taipei; Taiwan | TSA',
  'Kaohsiung International Airport; Kaohsiung Airport | Kaohsiung; Taiwan | KHH',
  'Magong Airport; Makung Airport; Penghu Airport | Magong; Taiwan | MZG',
  // Mongolia
  'Chinggis Khaan International Airport; New Ulaanbaatar International Airport | Ulaanbaatar; Mongolia | UBN',
  // North Korea
  'Pyongyang Sunan International Airport; Sunan International Airport | Pyongyang; North Korea | FNJ',
  // South Korea
  'Incheon International Airport; Incheon Airport | Seoul; South Korea | ICN',
  'Gimpo International Airport; Gimpo; Gimpo Airport; Kimpo; Kimpo Airport; Kimpo International Airport | Seoul; South Korea | GMP',
  'Gimhae International Airport; Gimhae Airport; Kimhae Airport | Busan; South Korea | PUS',
  'Muan International Airport; Muan Airport | Muan; South Korea | MWX',
  'Jeju International Airport; Jeju Airport | Jeju City; South Korea | CJU',
  // Japan
  'Haneda Airport; Haneda; Tokyo Haneda; Tokyo International Airport | Tokyo; Japan | HND',
  'Narita International Airport; Narita Airport; Tokyo Narita | Tokyo; Japan | NRT',
  'Kansai International Airport; Kansai Airport | Osaka; Japan | KIX',
  'Osaka International Airport; Itami; Itami Airport | Osaka; Japan | ITM',
  'Chubu Centrair International Airport; Centrair | Nagoya; Japan | NGO',
  'Nagoya Airport; Komaki Airport | Nagoya; Japan | NKM',
  'New Chitose Airport; New Chitose; Chitose Airport | Sapporo; Japan | CTS',
  'Fukuoka Airport | Fukuoka; Japan | FUK',
  'Hiroshima Airport | Hiroshima; Japan | HIJ',
  'Naha Airport | Naha; Japan | OKA',
  // Philippines
  'Ninoy Aquino International Airport; NAIA; Ninoy Aquino Airport; Manila International Airport; Manila airport | Manila; Philippines | MNL',
  'Mactan-Cebu International Airport; Mactan Airport; Mactan-Cebu Airport | Cebu City; Philippines | CEB',
  'Clark International Airport | Angeles City; Philippines | CRK',
  'Francisco Bangoy International Airport; Davao International Airport | Davao City; Philippines | DVO',
  // Vietnam
  'Noi Bai International Airport; Noi Bai; Noi Bai Airport | Hanoi; Vietnam | HAN',
  'Tan Son Nhat International Airport; Tan Son Nhat; Tan Son Nhut; Tan Son Nhat Airport | Ho Chi Minh City; Vietnam | SGN',
  'Da Nang International Airport; Danang Airport | Da Nang; Vietnam | DAD',
  // Thailand
  'Suvarnabhumi Airport; Suvarnabhumi; Suvarnabhumi International Airport | Bangkok; Thailand | BKK',
  'Don Mueang International Airport; Don Mueang; Don Muang; Don Muang Airport; Don Mueang Airport | Bangkok; Thailand | DMK',
  'Phuket International Airport; Phuket Airport | Phuket; Thailand | HKT',
  'Chiang Mai International Airport | Chiang Mai; Thailand | CNX',
  'Samui Airport; Koh Samui Airport | Ko Samui; Thailand | USM',
  // Cambodia
  'Phnom Penh International Airport; Pochentong; Pochentong Airport | Phnom Penh; Cambodia | PNH',
  'Techo International Airport | Phnom Penh; Cambodia | KTI',
  // Laos
  'Wattay International Airport; Wattay Airport | Vientiane; Laos | VTE',
  'Pakse International Airport; Pakse Airport | Pakse; Laos | PKZ',
  // Myanmar
  'Yangon International Airport; Mingaladon Airport; Yangon Airport | Yangon; Myanmar | RGN',
  // Malaysia
  'Kuala Lumpur International Airport; KLIA | Kuala Lumpur; Malaysia | KUL',
  'Subang Airport; Sultan Abdul Aziz Shah Airport; Subang International Airport | Subang Jaya; Malaysia | SZB',
  'Penang International Airport; Bayan Lepas Airport | Penang; Malaysia | PEN',
  'Senai International Airport; Senai Airport | Johor Bahru; Malaysia | JHB',
  'Kota Kinabalu International Airport | Kota Kinabalu; Malaysia | BKI',
  // Singapore
  'Changi Airport; Changi; Singapore Changi Airport; Changi International Airport | Singapore; Singapore | SIN',
  'Seletar Airport; Seletar | Singapore; Singapore | XSP',
  // Brunei
  'Brunei International Airport | Bandar Seri Begawan; Brunei | BWN',
  // Indonesia
  'Soekarno-Hatta International Airport; Soekarno-Hatta; Soekarno-Hatta Airport; Sukarno-Hatta Airport; Cengkareng Airport | Jakarta; Indonesia | CGK',
  'Halim Perdanakusuma International Airport; Halim Perdanakusuma; Halim Airport; Halim Perdanakusuma Airport | Jakarta; Indonesia | HLP',
  'Ngurah Rai International Airport; Ngurah Rai; Ngurah Rai Airport; Bali airport | Denpasar; Indonesia | DPS',
  'Juanda International Airport; Juanda; Juanda Airport | Surabaya; Indonesia | SUB',
  'Polonia International Airport; Polonia Airport | Medan; Indonesia | MES',
  'Kualanamu International Airport; Kualanamu | Medan; Indonesia | KNO',
  'Sultan Hasanuddin International Airport; Sultan Hasanuddin Airport | Makassar; Indonesia | UPG',
  'Adisutjipto Airport; Adisucipto Airport; Adisutjipto International Airport; Adisucipto International Airport | Yogyakarta; Indonesia | JOG',
  'Yogyakarta International Airport | Yogyakarta; Indonesia | YIA',
  'Supadio International Airport; Supadio Airport | Pontianak; Indonesia | PNK',
  'Depati Amir Airport | Pangkal Pinang; Indonesia | PGK',
  'Sentani Airport; Sentani International Airport | Jayapura; Indonesia | DJJ',
  // Timor-Leste
  'Presidente Nicolau Lobato International Airport; Comoro Airport | Dili; Timor-Leste | DIL',
  // Australia
  'Sydney Kingsford Smith Airport; Sydney Airport; Kingsford Smith Airport | Sydney; Australia | SYD',
  'Bankstown Airport | Sydney; Australia | BWU',
  'Melbourne Airport; Tullamarine; Tullamarine Airport | Melbourne; Australia | MEL',
  'Essendon Airport; Essendon Fields Airport | Melbourne; Australia | MEB',
  'Brisbane Airport | Brisbane; Australia | BNE',
  'Perth Airport | Perth; Australia | PER',
  'Adelaide Airport | Adelaide; Australia | ADL',
  'Darwin International Airport; Darwin Airport | Darwin; Australia | DRW',
  'Cairns Airport | Cairns; Australia | CNS',
  'Canberra Airport | Canberra; Australia | CBR',
  // New Zealand
  'Auckland Airport; Auckland International Airport | Auckland; New Zealand | AKL',
  'Christchurch International Airport; Christchurch Airport | Christchurch; New Zealand | CHC',
  'Wellington Airport; Wellington International Airport | Wellington; New Zealand | WLG',
  'Queenstown Airport | Queenstown; New Zealand | ZQN',
  // Papua New Guinea
  'Jacksons International Airport; Jacksons Airport | Port Moresby; Papua New Guinea | POM',
  // Fiji
  'Nadi International Airport; Nadi Airport | Nadi; Fiji | NAN',
  // Samoa
  'Faleolo International Airport; Faleolo Airport | Apia; Samoa | APW',
  // Guam
  'Antonio B. Won Pat International Airport; Guam International Airport | Hagatna; Guam | GUM',
  // Micronesia
  'Chuuk International Airport; Weno Airport | Weno; Micronesia | TKK',
  // French Polynesia
  "Faa'a International Airport; Tahiti airport | Papeete; French Polynesia | PPT",
  // Egypt
  'Cairo International Airport; Cairo Airport | Cairo; Egypt | CAI',
  'Sharm El Sheikh International Airport; Sharm el-Sheikh International Airport; Sharm el-Sheikh Airport | Sharm el-Sheikh; Egypt | SSH',
  'Hurghada International Airport; Hurghada Airport | Hurghada; Egypt | HRG',
  'Borg El Arab International Airport; Borg El Arab Airport | Alexandria; Egypt | HBE',
  // Libya
  'Tripoli International Airport; Tripoli Airport | Tripoli; Libya | TIP',
  'Mitiga International Airport; Mitiga; Mitiga Airport | Tripoli; Libya | MJI',
  'Benina International Airport; Benina Airport | Benghazi; Libya | BEN',
  // Tunisia
  'Tunis-Carthage International Airport; Tunis-Carthage Airport | Tunis; Tunisia | TUN',
  // Algeria
  'Houari Boumediene Airport; Algiers Airport; Houari Boumediene International Airport | Algiers; Algeria | ALG',
  'Aguenar Airport; Tamanrasset Airport | Tamanrasset; Algeria | TMR',
  // Morocco
  'Mohammed V International Airport; Mohammed V Airport; Casablanca airport | Casablanca; Morocco | CMN',
  'Marrakesh Menara Airport; Menara Airport; Marrakech Menara Airport | Marrakech; Morocco | RAK',
  // Sudan
  'Khartoum International Airport; Khartoum Airport | Khartoum; Sudan | KRT',
  // South Sudan
  'Juba International Airport; Juba Airport | Juba; South Sudan | JUB',
  // Ethiopia
  'Addis Ababa Bole International Airport; Bole International Airport; Bole Airport | Addis Ababa; Ethiopia | ADD',
  // Eritrea
  'Asmara International Airport; Asmara Airport | Asmara; Eritrea | ASM',
  // Djibouti
  'Djibouti-Ambouli International Airport; Ambouli Airport | Djibouti; Djibouti | JIB',
  // Somalia
  'Aden Adde International Airport; Aden Adde Airport; Mogadishu Airport; Aden Abdulle International Airport | Mogadishu; Somalia | MGQ',
  // Kenya
  'Jomo Kenyatta International Airport; Jomo Kenyatta Airport; JKIA | Nairobi; Kenya | NBO',
  'Wilson Airport | Nairobi; Kenya | WIL',
  'Moi International Airport; Mombasa Airport | Mombasa; Kenya | MBA',
  // Uganda
  'Entebbe International Airport; Entebbe Airport | Entebbe; Uganda | EBB',
  // Rwanda
  'Kigali International Airport; Kanombe Airport | Kigali; Rwanda | KGL',
  // Burundi
  'Bujumbura International Airport; Melchior Ndadaye International Airport | Bujumbura; Burundi | BJM',
  // Tanzania
  'Julius Nyerere International Airport; Julius Nyerere Airport | Dar es Salaam; Tanzania | DAR',
  'Kilimanjaro International Airport; Kilimanjaro Airport | Arusha; Tanzania | JRO',
  'Bukoba Airport | Bukoba; Tanzania | BKZ',
  // Democratic Republic of Congo
  "N'djili International Airport; N'Djili; N'djili Airport; Ndjili; Ndjili Airport; N'Djili International Airport | Kinshasa; Democratic Republic of Congo | FIH",
  "N'Dolo Airport; Ndolo Airport; N'Dolo | Kinshasa; Democratic Republic of Congo | NLO",
  'Goma International Airport; Goma Airport | Goma; Democratic Republic of Congo | GOM',
  'Bangoka International Airport; Bangoka Airport | Kisangani; Democratic Republic of Congo | FKI',
  // Republic of Congo
  'Maya-Maya Airport; Maya-Maya; Maya-Maya International Airport | Brazzaville; Republic of Congo | BZV',
  // Gabon
  'Léon-Mba International Airport; Leon Mba International Airport; Leon-Mba International Airport | Libreville; Gabon | LBV',
  // Cameroon
  'Douala International Airport; Douala Airport | Douala; Cameroon | DLA',
  'Yaoundé Nsimalen International Airport; Yaounde Nsimalen International Airport; Nsimalen | Yaounde; Cameroon | NSI',
  // Chad
  "N'Djamena International Airport; Hassan Djamous International Airport | N'Djamena; Chad | NDJ",
  // Nigeria
  'Murtala Muhammed International Airport; Murtala Muhammed Airport; Murtala Mohammed International Airport; Lagos airport | Lagos; Nigeria | LOS',
  'Nnamdi Azikiwe International Airport; Nnamdi Azikiwe Airport; Abuja Airport | Abuja; Nigeria | ABV',
  'Mallam Aminu Kano International Airport; Aminu Kano International Airport | Kano; Nigeria | KAN',
  'Port Harcourt International Airport; Omagwa Airport | Port Harcourt; Nigeria | PHC',
  // Niger
  'Diori Hamani International Airport; Niamey Airport | Niamey; Niger | NIM',
  // Mali
  'Modibo Keita International Airport; Senou Airport; Bamako-Senou International Airport | Bamako; Mali | BKO',
  // Burkina Faso
  'Ouagadougou Airport; Thomas Sankara International Airport; Ouagadougou International Airport | Ouagadougou; Burkina Faso | OUA',
  // Senegal
  'Blaise Diagne International Airport; Blaise Diagne Airport | Dakar; Senegal | DSS',
  'Léopold Sédar Senghor International Airport; Leopold Sedar Senghor International Airport; Yoff Airport | Dakar; Senegal | DKR',
  // Guinea
  'Conakry International Airport; Gbessia Airport; Ahmed Sékou Touré International Airport | Conakry; Guinea | CKY',
  // Sierra Leone
  'Lungi International Airport; Lungi Airport; Freetown International Airport | Freetown; Sierra Leone | FNA',
  // Liberia
  'Roberts International Airport; Roberts Airport | Monrovia; Liberia | ROB',
  // Ivory Coast
  'Félix-Houphouët-Boigny International Airport; Felix Houphouet-Boigny International Airport; Port Bouet Airport; Abidjan Airport | Abidjan; Ivory Coast | ABJ',
  // Ghana
  'Kotoka International Airport; Kotoka; Accra International Airport | Accra; Ghana | ACC',
  // Togo
  'Lomé-Tokoin International Airport; Gnassingbe Eyadema International Airport; Lome-Tokoin International Airport | Lome; Togo | LFW',
  // Benin
  'Cadjehoun Airport; Cotonou Airport; Cotonou Cadjehoun Airport | Cotonou; Benin | COO',
  // Angola
  'Quatro de Fevereiro Airport; Luanda Airport; Quatro de Fevereiro International Airport | Luanda; Angola | LAD',
  // Zambia
  'Kenneth Kaunda International Airport; Kenneth Kaunda Airport | Lusaka; Zambia | LUN',
  // Zimbabwe
  'Robert Gabriel Mugabe International Airport; Harare International Airport; Robert Mugabe International Airport | Harare; Zimbabwe | HRE',
  // Malawi
  'Kamuzu International Airport; Lilongwe International Airport | Lilongwe; Malawi | LLW',
  'Chileka International Airport; Chileka Airport | Blantyre; Malawi | BLZ',
  // Mozambique
  'Maputo International Airport; Maputo Airport | Maputo; Mozambique | MPM',
  // Namibia
  'Hosea Kutako International Airport; Hosea Kutako Airport | Windhoek; Namibia | WDH',
  // Botswana
  'Sir Seretse Khama International Airport; Seretse Khama Airport | Gaborone; Botswana | GBE',
  'Maun Airport; Maun International Airport | Maun; Botswana | MUB',
  // South Africa
  'O.R. Tambo International Airport; OR Tambo International Airport; O.R. Tambo; OR Tambo; Jan Smuts Airport; Johannesburg International Airport | Johannesburg; South Africa | JNB',
  'Lanseria International Airport; Lanseria; Lanseria Airport | Johannesburg; South Africa | HLA',
  'Cape Town International Airport | Cape Town; South Africa | CPT',
  'King Shaka International Airport; King Shaka Airport | Durban; South Africa | DUR',
  // Madagascar
  'Ivato International Airport; Ivato; Ivato Airport | Antananarivo; Madagascar | TNR',
  // Mauritius
  'Sir Seewoosagur Ramgoolam International Airport; Plaisance Airport | Port Louis; Mauritius | MRU',
  // Comoros
  'Prince Said Ibrahim International Airport; Hahaya Airport; Moroni Airport | Moroni; Comoros | HAH',
  // Seychelles
  'Seychelles International Airport | Victoria; Seychelles | SEZ',
  // Reunion
  'Roland Garros Airport | Saint-Denis; Reunion | RUN',
  // Greenland
  'Nuuk Airport | Nuuk; Greenland | GOH',
  'Kangerlussuaq Airport | Kangerlussuaq; Greenland | SFJ',
  // Faroe Islands
  'Vágar Airport; Vagar Airport; Vagar | Torshavn; Faroe Islands | FAE',
];
