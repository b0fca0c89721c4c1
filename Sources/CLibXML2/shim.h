// Debian's libxml2 pulls in the system's ICU headers, whose types clash with those inside Foundation as soon as one
// module sees both (docs/technotes/libxml2-and-foundation.md). We use nothing of it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>

// Options of the HTML parser for mail: take what comes, say nothing, fetch nothing.
static inline int clibxml2_mail_options(void) {
    return HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
}

static inline const char *clibxml2_name(xmlNodePtr node) {
    return (const char *)node->name;
}

static inline const char *clibxml2_content(xmlNodePtr node) {
    return (const char *)node->content;
}

// A copy of the attribute's value, or NULL; free with clibxml2_free.
static inline char *clibxml2_attribute(xmlNodePtr node, const char *name) {
    return (char *)xmlGetProp(node, (const xmlChar *)name);
}

static inline void clibxml2_free(char *text) {
    xmlFree(text);
}
