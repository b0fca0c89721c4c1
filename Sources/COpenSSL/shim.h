#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// These are macros, or take a variable number of arguments, which Swift does not see.

static inline EVP_PKEY *copenssl_new_key(void) {
    return EVP_EC_gen("P-256");
}

static inline long copenssl_bytes(BIO *bio, char **bytes) {
    return BIO_get_mem_data(bio, bytes);
}

static inline void copenssl_own_context(X509V3_CTX *context, X509 *certificate) {
    X509V3_set_ctx_nodb(context);
    X509V3_set_ctx(context, certificate, certificate, NULL, NULL, 0);
}
