// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/country_names.h"

#include "exchange/values/cell_text.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace kontor::exchange {
namespace {

struct CountryCode {
  std::string_view two, three;
};

struct CountryName {
  std::string_view name, code;
};

// clang-format off
constexpr CountryCode kCountryCodes[] = {
  {"AD", "AND"}, {"AE", "ARE"}, {"AF", "AFG"}, {"AG", "ATG"}, {"AI", "AIA"}, {"AL", "ALB"}, {"AM", "ARM"},
  {"AO", "AGO"}, {"AQ", "ATA"}, {"AR", "ARG"}, {"AS", "ASM"}, {"AT", "AUT"}, {"AU", "AUS"}, {"AW", "ABW"},
  {"AX", "ALA"}, {"AZ", "AZE"}, {"BA", "BIH"}, {"BB", "BRB"}, {"BD", "BGD"}, {"BE", "BEL"}, {"BF", "BFA"},
  {"BG", "BGR"}, {"BH", "BHR"}, {"BI", "BDI"}, {"BJ", "BEN"}, {"BL", "BLM"}, {"BM", "BMU"}, {"BN", "BRN"},
  {"BO", "BOL"}, {"BQ", "BES"}, {"BR", "BRA"}, {"BS", "BHS"}, {"BT", "BTN"}, {"BV", "BVT"}, {"BW", "BWA"},
  {"BY", "BLR"}, {"BZ", "BLZ"}, {"CA", "CAN"}, {"CC", "CCK"}, {"CD", "COD"}, {"CF", "CAF"}, {"CG", "COG"},
  {"CH", "CHE"}, {"CI", "CIV"}, {"CK", "COK"}, {"CL", "CHL"}, {"CM", "CMR"}, {"CN", "CHN"}, {"CO", "COL"},
  {"CR", "CRI"}, {"CU", "CUB"}, {"CV", "CPV"}, {"CW", "CUW"}, {"CX", "CXR"}, {"CY", "CYP"}, {"CZ", "CZE"},
  {"DE", "DEU"}, {"DJ", "DJI"}, {"DK", "DNK"}, {"DM", "DMA"}, {"DO", "DOM"}, {"DZ", "DZA"}, {"EC", "ECU"},
  {"EE", "EST"}, {"EG", "EGY"}, {"EH", "ESH"}, {"ER", "ERI"}, {"ES", "ESP"}, {"ET", "ETH"}, {"FI", "FIN"},
  {"FJ", "FJI"}, {"FK", "FLK"}, {"FM", "FSM"}, {"FO", "FRO"}, {"FR", "FRA"}, {"GA", "GAB"}, {"GB", "GBR"},
  {"GD", "GRD"}, {"GE", "GEO"}, {"GF", "GUF"}, {"GG", "GGY"}, {"GH", "GHA"}, {"GI", "GIB"}, {"GL", "GRL"},
  {"GM", "GMB"}, {"GN", "GIN"}, {"GP", "GLP"}, {"GQ", "GNQ"}, {"GR", "GRC"}, {"GS", "SGS"}, {"GT", "GTM"},
  {"GU", "GUM"}, {"GW", "GNB"}, {"GY", "GUY"}, {"HK", "HKG"}, {"HM", "HMD"}, {"HN", "HND"}, {"HR", "HRV"},
  {"HT", "HTI"}, {"HU", "HUN"}, {"ID", "IDN"}, {"IE", "IRL"}, {"IL", "ISR"}, {"IM", "IMN"}, {"IN", "IND"},
  {"IO", "IOT"}, {"IQ", "IRQ"}, {"IR", "IRN"}, {"IS", "ISL"}, {"IT", "ITA"}, {"JE", "JEY"}, {"JM", "JAM"},
  {"JO", "JOR"}, {"JP", "JPN"}, {"KE", "KEN"}, {"KG", "KGZ"}, {"KH", "KHM"}, {"KI", "KIR"}, {"KM", "COM"},
  {"KN", "KNA"}, {"KP", "PRK"}, {"KR", "KOR"}, {"KW", "KWT"}, {"KY", "CYM"}, {"KZ", "KAZ"}, {"LA", "LAO"},
  {"LB", "LBN"}, {"LC", "LCA"}, {"LI", "LIE"}, {"LK", "LKA"}, {"LR", "LBR"}, {"LS", "LSO"}, {"LT", "LTU"},
  {"LU", "LUX"}, {"LV", "LVA"}, {"LY", "LBY"}, {"MA", "MAR"}, {"MC", "MCO"}, {"MD", "MDA"}, {"ME", "MNE"},
  {"MF", "MAF"}, {"MG", "MDG"}, {"MH", "MHL"}, {"MK", "MKD"}, {"ML", "MLI"}, {"MM", "MMR"}, {"MN", "MNG"},
  {"MO", "MAC"}, {"MP", "MNP"}, {"MQ", "MTQ"}, {"MR", "MRT"}, {"MS", "MSR"}, {"MT", "MLT"}, {"MU", "MUS"},
  {"MV", "MDV"}, {"MW", "MWI"}, {"MX", "MEX"}, {"MY", "MYS"}, {"MZ", "MOZ"}, {"NA", "NAM"}, {"NC", "NCL"},
  {"NE", "NER"}, {"NF", "NFK"}, {"NG", "NGA"}, {"NI", "NIC"}, {"NL", "NLD"}, {"NO", "NOR"}, {"NP", "NPL"},
  {"NR", "NRU"}, {"NU", "NIU"}, {"NZ", "NZL"}, {"OM", "OMN"}, {"PA", "PAN"}, {"PE", "PER"}, {"PF", "PYF"},
  {"PG", "PNG"}, {"PH", "PHL"}, {"PK", "PAK"}, {"PL", "POL"}, {"PM", "SPM"}, {"PN", "PCN"}, {"PR", "PRI"},
  {"PS", "PSE"}, {"PT", "PRT"}, {"PW", "PLW"}, {"PY", "PRY"}, {"QA", "QAT"}, {"RE", "REU"}, {"RO", "ROU"},
  {"RS", "SRB"}, {"RU", "RUS"}, {"RW", "RWA"}, {"SA", "SAU"}, {"SB", "SLB"}, {"SC", "SYC"}, {"SD", "SDN"},
  {"SE", "SWE"}, {"SG", "SGP"}, {"SH", "SHN"}, {"SI", "SVN"}, {"SJ", "SJM"}, {"SK", "SVK"}, {"SL", "SLE"},
  {"SM", "SMR"}, {"SN", "SEN"}, {"SO", "SOM"}, {"SR", "SUR"}, {"SS", "SSD"}, {"ST", "STP"}, {"SV", "SLV"},
  {"SX", "SXM"}, {"SY", "SYR"}, {"SZ", "SWZ"}, {"TC", "TCA"}, {"TD", "TCD"}, {"TF", "ATF"}, {"TG", "TGO"},
  {"TH", "THA"}, {"TJ", "TJK"}, {"TK", "TKL"}, {"TL", "TLS"}, {"TM", "TKM"}, {"TN", "TUN"}, {"TO", "TON"},
  {"TR", "TUR"}, {"TT", "TTO"}, {"TV", "TUV"}, {"TW", "TWN"}, {"TZ", "TZA"}, {"UA", "UKR"}, {"UG", "UGA"},
  {"UM", "UMI"}, {"US", "USA"}, {"UY", "URY"}, {"UZ", "UZB"}, {"VA", "VAT"}, {"VC", "VCT"}, {"VE", "VEN"},
  {"VG", "VGB"}, {"VI", "VIR"}, {"VN", "VNM"}, {"VU", "VUT"}, {"WF", "WLF"}, {"WS", "WSM"}, {"XK", "XKX"},
  {"YE", "YEM"}, {"YT", "MYT"}, {"ZA", "ZAF"}, {"ZM", "ZMB"}, {"ZW", "ZWE"},
};

// In the order of their bytes, written as normalizeHeader() writes them.
constexpr CountryName kCountryNames[] = {
  {"afghanistan", "AF"}, {"agypten", "EG"}, {"aland islands", "AX"}, {"albania", "AL"}, {"albanien", "AL"},
  {"algeria", "DZ"}, {"algerien", "DZ"}, {"american samoa", "AS"}, {"andorra", "AD"}, {"angola", "AO"},
  {"anguilla", "AI"}, {"antarctica", "AQ"}, {"antigua & barbuda", "AG"}, {"antigua and barbuda", "AG"},
  {"argentina", "AR"}, {"argentinien", "AR"}, {"armenia", "AM"}, {"armenien", "AM"}, {"aruba", "AW"},
  {"aserbaidschan", "AZ"}, {"australia", "AU"}, {"australien", "AU"}, {"austria", "AT"}, {"azerbaijan", "AZ"},
  {"bahamas", "BS"}, {"bahrain", "BH"}, {"bangladesh", "BD"}, {"barbados", "BB"}, {"belarus", "BY"}, {"belgie", "BE"},
  {"belgien", "BE"}, {"belgique", "BE"}, {"belgium", "BE"}, {"belgië", "BE"}, {"belize", "BZ"}, {"benin", "BJ"},
  {"bermuda", "BM"}, {"bhutan", "BT"}, {"bolivarian republic of venezuela", "VE"}, {"bolivia", "BO"},
  {"bolivia (plurinational state of)", "BO"}, {"bonaire, sint eustatius and saba", "BQ"}, {"bosnia", "BA"},
  {"bosnia and herzegovina", "BA"}, {"bosnien und herzegowina", "BA"}, {"botswana", "BW"}, {"bouvet island", "BV"},
  {"brasil", "BR"}, {"brasilien", "BR"}, {"brazil", "BR"}, {"british indian ocean territory", "IO"},
  {"british virgin islands", "VG"}, {"brunei", "BN"}, {"brunei darussalam", "BN"}, {"bulgaria", "BG"},
  {"bulgarien", "BG"}, {"burkina faso", "BF"}, {"burma", "MM"}, {"burundi", "BI"}, {"cabo verde", "CV"},
  {"cambodia", "KH"}, {"cameroon", "CM"}, {"canada", "CA"}, {"cape verde", "CV"}, {"caribbean netherlands", "BQ"},
  {"cayman islands", "KY"}, {"central african republic", "CF"}, {"chad", "TD"}, {"chile", "CL"}, {"china", "CN"},
  {"china mainland", "CN"}, {"china, hong kong special administrative region", "HK"},
  {"china, macao special administrative region", "MO"}, {"christmas island", "CX"}, {"cocos (keeling) islands", "CC"},
  {"cocos islands", "CC"}, {"colombia", "CO"}, {"comoros", "KM"}, {"congo", "CG"}, {"congo - brazzaville", "CG"},
  {"congo - kinshasa", "CD"}, {"congo, democratic republic of the", "CD"}, {"congo, republic of the", "CG"},
  {"congo, the democratic republic of the", "CD"}, {"cook islands", "CK"}, {"costa rica", "CR"},
  {"cote d'ivoire", "CI"}, {"cote d’ivoire", "CI"}, {"croatia", "HR"}, {"cuba", "CU"}, {"curacao", "CW"},
  {"curaçao", "CW"}, {"cyprus", "CY"}, {"czech republic", "CZ"}, {"czechia", "CZ"}, {"côte d'ivoire", "CI"},
  {"côte d’ivoire", "CI"}, {"danemark", "DK"}, {"danmark", "DK"}, {"democratic people's republic of korea", "KP"},
  {"democratic republic of the congo", "CD"}, {"denmark", "DK"}, {"deutschland", "DE"}, {"djibouti", "DJ"},
  {"dominica", "DM"}, {"dominican republic", "DO"}, {"dänemark", "DK"}, {"east timor", "TL"}, {"ecuador", "EC"},
  {"egypt", "EG"}, {"eire", "IE"}, {"el salvador", "SV"}, {"elfenbeinkuste", "CI"}, {"elfenbeinküste", "CI"},
  {"england", "GB"}, {"equatorial guinea", "GQ"}, {"eritrea", "ER"}, {"espana", "ES"}, {"españa", "ES"},
  {"estland", "EE"}, {"estonia", "EE"}, {"eswatini", "SZ"}, {"ethiopia", "ET"}, {"falkland islands", "FK"},
  {"falkland islands (malvinas)", "FK"}, {"faroe islands", "FO"}, {"federated states of micronesia", "FM"},
  {"fiji", "FJ"}, {"finland", "FI"}, {"finnland", "FI"}, {"france", "FR"}, {"frankreich", "FR"},
  {"french guiana", "GF"}, {"french polynesia", "PF"}, {"french southern territories", "TF"}, {"gabon", "GA"},
  {"gambia", "GM"}, {"georgia", "GE"}, {"georgien", "GE"}, {"germany", "DE"}, {"ghana", "GH"}, {"gibraltar", "GI"},
  {"great britain", "GB"}, {"greece", "GR"}, {"greenland", "GL"}, {"grenada", "GD"}, {"griechenland", "GR"},
  {"grossbritannien", "GB"}, {"guadeloupe", "GP"}, {"guam", "GU"}, {"guatemala", "GT"}, {"guernsey", "GG"},
  {"guinea", "GN"}, {"guinea-bissau", "GW"}, {"guyana", "GY"}, {"haiti", "HT"}, {"heard & mcdonald islands", "HM"},
  {"heard and mcdonald islands", "HM"}, {"heard island and mcdonald islands", "HM"}, {"holland", "NL"},
  {"holy see", "VA"}, {"honduras", "HN"}, {"hong kong", "HK"}, {"hong kong sar", "HK"}, {"hong kong sar china", "HK"},
  {"hongkong", "HK"}, {"hungary", "HU"}, {"iceland", "IS"}, {"india", "IN"}, {"indien", "IN"}, {"indonesia", "ID"},
  {"indonesien", "ID"}, {"iran", "IR"}, {"iran (islamic republic of)", "IR"}, {"iran, islamic republic of", "IR"},
  {"iraq", "IQ"}, {"ireland", "IE"}, {"irland", "IE"}, {"island", "IS"}, {"isle of man", "IM"}, {"israel", "IL"},
  {"italia", "IT"}, {"italien", "IT"}, {"italy", "IT"}, {"ivory coast", "CI"}, {"jamaica", "JM"}, {"japan", "JP"},
  {"jersey", "JE"}, {"jordan", "JO"}, {"kanada", "CA"}, {"kasachstan", "KZ"}, {"kazakhstan", "KZ"}, {"kenya", "KE"},
  {"kiribati", "KI"}, {"kolumbien", "CO"}, {"korea", "KR"}, {"korea, republic of", "KR"}, {"korea, south", "KR"},
  {"kosovo", "XK"}, {"kroatien", "HR"}, {"kuwait", "KW"}, {"kyrgyzstan", "KG"}, {"lao", "LA"},
  {"lao people's democratic republic", "LA"}, {"laos", "LA"}, {"latvia", "LV"}, {"lebanon", "LB"}, {"lesotho", "LS"},
  {"lettland", "LV"}, {"liberia", "LR"}, {"libya", "LY"}, {"liechtenstein", "LI"}, {"litauen", "LT"},
  {"lithuania", "LT"}, {"luxembourg", "LU"}, {"luxemburg", "LU"}, {"macao", "MO"}, {"macao sar china", "MO"},
  {"macau", "MO"}, {"macedonia", "MK"}, {"madagascar", "MG"}, {"mainland china", "CN"}, {"malawi", "MW"},
  {"malaysia", "MY"}, {"maldives", "MV"}, {"mali", "ML"}, {"malta", "MT"}, {"marokko", "MA"},
  {"marshall islands", "MH"}, {"martinique", "MQ"}, {"mauritania", "MR"}, {"mauritius", "MU"}, {"mayotte", "YT"},
  {"mexico", "MX"}, {"mexiko", "MX"}, {"micronesia", "FM"}, {"micronesia (federated states of)", "FM"},
  {"moldawien", "MD"}, {"moldova", "MD"}, {"moldova, republic of", "MD"}, {"monaco", "MC"}, {"mongolia", "MN"},
  {"montenegro", "ME"}, {"montserrat", "MS"}, {"morocco", "MA"}, {"mozambique", "MZ"}, {"myanmar", "MM"},
  {"méxico", "MX"}, {"namibia", "NA"}, {"nauru", "NR"}, {"nepal", "NP"}, {"netherlands", "NL"}, {"neuseeland", "NZ"},
  {"new caledonia", "NC"}, {"new zealand", "NZ"}, {"nicaragua", "NI"}, {"niederlande", "NL"}, {"niger", "NE"},
  {"nigeria", "NG"}, {"niue", "NU"}, {"nordkorea", "KP"}, {"nordmazedonien", "MK"}, {"norfolk island", "NF"},
  {"norge", "NO"}, {"north korea", "KP"}, {"north macedonia", "MK"}, {"northern ireland", "GB"},
  {"northern mariana islands", "MP"}, {"norway", "NO"}, {"norwegen", "NO"}, {"oman", "OM"}, {"osterreich", "AT"},
  {"pakistan", "PK"}, {"palau", "PW"}, {"palestine", "PS"}, {"palestinian territories", "PS"},
  {"palestinian territory, occupied", "PS"}, {"panama", "PA"}, {"papua new guinea", "PG"}, {"paraguay", "PY"},
  {"people's republic of china", "CN"}, {"peru", "PE"}, {"philippinen", "PH"}, {"philippines", "PH"},
  {"pitcairn", "PN"}, {"plurinational state of bolivia", "BO"}, {"poland", "PL"}, {"polen", "PL"}, {"polska", "PL"},
  {"portugal", "PT"}, {"puerto rico", "PR"}, {"qatar", "QA"}, {"republic of ireland", "IE"},
  {"republic of korea", "KR"}, {"republic of moldova", "MD"}, {"republic of south africa", "ZA"},
  {"republic of the congo", "CG"}, {"reunion", "RE"}, {"romania", "RO"}, {"rsa", "ZA"}, {"rumanien", "RO"},
  {"rumänien", "RO"}, {"russia", "RU"}, {"russian federation", "RU"}, {"russland", "RU"}, {"rwanda", "RW"},
  {"réunion", "RE"}, {"saint barthelemy", "BL"}, {"saint barthélemy", "BL"}, {"saint helena", "SH"},
  {"saint helena, ascension and tristan da cunha", "SH"}, {"saint kitts & nevis", "KN"},
  {"saint kitts and nevis", "KN"}, {"saint lucia", "LC"}, {"saint martin", "MF"},
  {"saint martin (french part)", "MF"}, {"saint pierre & miquelon", "PM"}, {"saint pierre and miquelon", "PM"},
  {"saint vincent & grenadines", "VC"}, {"saint vincent and grenadines", "VC"},
  {"saint vincent and the grenadines", "VC"}, {"samoa", "WS"}, {"san marino", "SM"}, {"sao tome & principe", "ST"},
  {"sao tome and principe", "ST"}, {"saudi arabia", "SA"}, {"saudi-arabien", "SA"}, {"schweden", "SE"},
  {"schweiz", "CH"}, {"scotland", "GB"}, {"senegal", "SN"}, {"serbia", "RS"}, {"serbien", "RS"}, {"seychelles", "SC"},
  {"sierra leone", "SL"}, {"singapore", "SG"}, {"singapur", "SG"}, {"sint maarten", "SX"},
  {"sint maarten (dutch part)", "SX"}, {"slovakia", "SK"}, {"slovenia", "SI"}, {"slowakei", "SK"},
  {"slowenien", "SI"}, {"solomon islands", "SB"}, {"somalia", "SO"}, {"south africa", "ZA"},
  {"south georgia & south sandwich islands", "GS"}, {"south georgia and south sandwich islands", "GS"},
  {"south georgia and the south sandwich islands", "GS"}, {"south korea", "KR"}, {"south sudan", "SS"},
  {"spain", "ES"}, {"spanien", "ES"}, {"sri lanka", "LK"}, {"st. barthelemy", "BL"}, {"st. barthélemy", "BL"},
  {"st. helena", "SH"}, {"st. kitts & nevis", "KN"}, {"st. kitts and nevis", "KN"}, {"st. lucia", "LC"},
  {"st. martin", "MF"}, {"st. pierre & miquelon", "PM"}, {"st. pierre and miquelon", "PM"},
  {"st. vincent & grenadines", "VC"}, {"st. vincent and grenadines", "VC"}, {"state of palestine", "PS"},
  {"sudafrika", "ZA"}, {"sudan", "SD"}, {"sudkorea", "KR"}, {"suomi", "FI"}, {"suriname", "SR"},
  {"svalbard & jan mayen", "SJ"}, {"svalbard and jan mayen", "SJ"}, {"svalbard and jan mayen islands", "SJ"},
  {"sverige", "SE"}, {"swaziland", "SZ"}, {"sweden", "SE"}, {"switzerland", "CH"}, {"syria", "SY"},
  {"syrian arab republic", "SY"}, {"syrien", "SY"}, {"são tomé & príncipe", "ST"},
  {"são tomé and príncipe", "ST"}, {"südafrika", "ZA"}, {"südkorea", "KR"}, {"taiwan", "TW"},
  {"taiwan, province of china", "TW"}, {"taiwan, republic of china", "TW"}, {"tajikistan", "TJ"}, {"tanzania", "TZ"},
  {"tanzania, united republic of", "TZ"}, {"thailand", "TH"}, {"the netherlands", "NL"}, {"timor-leste", "TL"},
  {"togo", "TG"}, {"tokelau", "TK"}, {"tonga", "TO"}, {"trinidad & tobago", "TT"}, {"trinidad and tobago", "TT"},
  {"tschechien", "CZ"}, {"tschechische republik", "CZ"}, {"tunesien", "TN"}, {"tunisia", "TN"}, {"turkei", "TR"},
  {"turkey", "TR"}, {"turkiye", "TR"}, {"turkmenistan", "TM"}, {"turks & caicos islands", "TC"},
  {"turks and caicos islands", "TC"}, {"tuvalu", "TV"}, {"türkei", "TR"}, {"türkiye", "TR"}, {"u.k.", "GB"},
  {"u.s. outlying islands", "UM"}, {"u.s. virgin islands", "VI"}, {"u.s.a.", "US"}, {"uae", "AE"}, {"uganda", "UG"},
  {"uk", "GB"}, {"ukraine", "UA"}, {"ungarn", "HU"}, {"united arab emirates", "AE"}, {"united kingdom", "GB"},
  {"united kingdom of great britain and northern ireland", "GB"}, {"united republic of tanzania", "TZ"},
  {"united states", "US"}, {"united states minor outlying islands", "UM"}, {"united states of america", "US"},
  {"united states virgin islands", "VI"}, {"uruguay", "UY"}, {"uzbekistan", "UZ"}, {"vanuatu", "VU"},
  {"vatican", "VA"}, {"vatican city", "VA"}, {"venezuela", "VE"}, {"venezuela (bolivarian republic of)", "VE"},
  {"vereinigte arabische emirate", "AE"}, {"vereinigte staaten", "US"}, {"vereinigte staaten von amerika", "US"},
  {"vereinigtes konigreich", "GB"}, {"vereinigtes königreich", "GB"}, {"viet nam", "VN"}, {"vietnam", "VN"},
  {"virgin islands (british)", "VG"}, {"virgin islands (u.s.)", "VI"}, {"virgin islands, british", "VG"},
  {"virgin islands, u.s.", "VI"}, {"wales", "GB"}, {"wallis & futuna", "WF"}, {"wallis and futuna", "WF"},
  {"wallis and futuna islands", "WF"}, {"western sahara", "EH"}, {"yemen", "YE"}, {"zambia", "ZM"},
  {"zimbabwe", "ZW"}, {"zypern", "CY"}, {"ägypten", "EG"}, {"åland islands", "AX"}, {"österreich", "AT"},
};
// clang-format on

std::string_view fromTwoLetters(std::string_view text) {
  const char code[2] = {static_cast<char>(text[0] & ~0x20), static_cast<char>(text[1] & ~0x20)};
  const auto* found = std::ranges::lower_bound(kCountryCodes, std::string_view(code, 2), {}, &CountryCode::two);
  return found != std::end(kCountryCodes) && found->two == std::string_view(code, 2) ? found->two : std::string_view();
}

std::string_view fromThreeLetters(std::string_view text) {
  std::string code(text);
  for (char& c : code) c = static_cast<char>(c & ~0x20);
  const auto* found = std::ranges::find(kCountryCodes, std::string_view(code), &CountryCode::three);
  return found != std::end(kCountryCodes) ? found->two : std::string_view();
}

}  // namespace

std::string_view countryCode(std::string_view text) {
  if (text.size() == 2) {
    if (const auto code = fromTwoLetters(text); !code.empty()) return code;
  }
  if (text.size() == 3) {
    if (const auto code = fromThreeLetters(text); !code.empty()) return code;
  }
  const std::string name = normalizeHeader(text);
  const auto* found = std::ranges::lower_bound(kCountryNames, std::string_view(name), {}, &CountryName::name);
  return found != std::end(kCountryNames) && found->name == name ? found->code : std::string_view();
}

}  // namespace kontor::exchange
