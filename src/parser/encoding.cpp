#include "parser/encoding.hpp"

#include <cctype>

namespace schemadiff {

namespace {

struct Spelling {
    std::string_view folded;  // letters and digits only, in lower case
    std::string_view name;
};

// Source: pg_encname_tbl and pg_enc2name_tbl in src/common/encnames.c. A name that is its own spelling is not listed,
// unless it has more than letters and digits.
constexpr Spelling kSpellings[] = {
    {"abc", "WIN1258"},         {"alt", "WIN866"},
    {"euccn", "EUC_CN"},        {"eucjis2004", "EUC_JIS_2004"},
    {"eucjp", "EUC_JP"},        {"euckr", "EUC_KR"},
    {"euctw", "EUC_TW"},        {"iso88591", "LATIN1"},
    {"iso885910", "LATIN6"},    {"iso885913", "LATIN7"},
    {"iso885914", "LATIN8"},    {"iso885915", "LATIN9"},
    {"iso885916", "LATIN10"},   {"iso88592", "LATIN2"},
    {"iso88593", "LATIN3"},     {"iso88594", "LATIN4"},
    {"iso88595", "ISO_8859_5"}, {"iso88596", "ISO_8859_6"},
    {"iso88597", "ISO_8859_7"}, {"iso88598", "ISO_8859_8"},
    {"iso88599", "LATIN5"},     {"koi8", "KOI8R"},
    {"mskanji", "SJIS"},        {"muleinternal", "MULE_INTERNAL"},
    {"shiftjis", "SJIS"},       {"shiftjis2004", "SHIFT_JIS_2004"},
    {"sqlascii", "SQL_ASCII"},  {"tcvn", "WIN1258"},
    {"tcvn5712", "WIN1258"},    {"unicode", "UTF8"},
    {"vscii", "WIN1258"},       {"win", "WIN1251"},
    {"win932", "SJIS"},         {"win936", "GBK"},
    {"win949", "UHC"},          {"win950", "BIG5"},
    {"windows1250", "WIN1250"}, {"windows1251", "WIN1251"},
    {"windows1252", "WIN1252"}, {"windows1253", "WIN1253"},
    {"windows1254", "WIN1254"}, {"windows1255", "WIN1255"},
    {"windows1256", "WIN1256"}, {"windows1257", "WIN1257"},
    {"windows1258", "WIN1258"}, {"windows866", "WIN866"},
    {"windows874", "WIN874"},   {"windows932", "SJIS"},
    {"windows936", "GBK"},      {"windows949", "UHC"},
    {"windows950", "BIG5"},
};

}  // namespace

std::string encoding_name(std::string_view written) {
    std::string folded, upper;
    for (char c : written) {
        auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) == 0) continue;
        folded += static_cast<char>(std::tolower(byte));
        upper += static_cast<char>(std::toupper(byte));
    }
    for (const Spelling& each : kSpellings)
        if (each.folded == folded) return std::string(each.name);
    return upper;
}

}  // namespace schemadiff
