// SPDX-License-Identifier: MIT
import type { SourceTopic } from './source-file.js'

/**
 * What a line of code tells. `words` are whole identifiers of which the line must hold one: they find the line, so that
 * `line` (linear, tried on this one line only) seldom runs. `$1` in `what` is the pattern's first group.
 */
export interface SourceRule {
  readonly topic: SourceTopic
  readonly languages: readonly string[]
  readonly words: readonly string[]
  readonly line: RegExp
  readonly what: string
  /** Counts only when this is found within three lines above or below. */
  readonly near?: RegExp
  /** Does not count when this is found within ten lines above or below. */
  readonly unless?: RegExp
  /** The whole text must hold this. */
  readonly file?: RegExp
  /** Counts when its word stands in a string: modules and compiler flags are named in strings, calls are not. */
  readonly inStrings?: boolean
}

const GO = ['Go']
const PYTHON = ['Python', 'Cython', 'Starlark']
const JAVASCRIPT = ['JavaScript', 'TypeScript', 'TSX', 'Vue', 'Svelte', 'Astro', 'CoffeeScript']
const JVM = ['Java', 'Kotlin', 'Scala', 'Groovy', 'Clojure']
const CSHARP = ['C#', 'F#', 'Visual Basic .NET', 'PowerShell']
const RUST = ['Rust']
const RUBY = ['Ruby', 'Crystal']
const C = ['C', 'C++', 'Objective-C', 'Objective-C++', 'Cuda']
const PHP = ['PHP', 'Hack']
const SWIFT = ['Swift', 'Objective-C', 'Objective-C++']
const ELIXIR = ['Elixir', 'Erlang']
const R = ['R']
const SHELL = ['Shell', 'Dockerfile', 'Makefile', 'Batchfile', 'PowerShell', 'fish', 'Nushell', 'Just']
const BUILD = ['Makefile', 'CMake', 'Meson', 'M4Sugar', 'Starlark', 'Shell', 'Just', 'Rust', 'Nix']

/** Languages of builds and data stores that hold no cryptography of their own. */
const HARMLESS = [
  'Makefile',
  'CMake',
  'Meson',
  'M4',
  'M4Sugar',
  'SQL',
  'PLpgSQL',
  'Just',
  'Batchfile',
  'GLSL',
  'HLSL',
  'WGSL',
  'Metal',
  'Awk',
  'Starlark',
  'Dockerfile',
  'Bicep',
  'HCL',
  'CUE'
]

/** How a language names the module that it uses; the group holds the module. */
type Import = (modules: string) => RegExp

const goImport: Import = m => new RegExp(`^\\s*(?:import\\s+)?(?:[\\w.]+\\s+)?"((?:${m})[\\w./-]*)"\\s*(?:$|//)`)
const pythonImport: Import = m => new RegExp(`^\\s*(?:(?:import|from)\\s+(${m})\\b|import\\s[\\w., ]{1,80}[ ,](${m})\\b)`)
const javascriptImport: Import = m =>
  new RegExp(`(?:\\bfrom|\\brequire\\s?\\(|\\bimport\\s?\\(?)\\s{0,4}['"](?:node:)?((?:${m})[\\w./-]*)['"]`)
const jvmImport: Import = m => new RegExp(`^\\s*(?:\\(?:?import|\\(:require)\\s+(?:static\\s+)?\\[?((?:${m})[\\w.]*)`)
const dotnetImport: Import = m =>
  new RegExp(`(?:^\\s*(?:global\\s+)?(?:using|open|Imports)\\s+(?:static\\s+)?(?:\\w+\\s*=\\s*)?|\\[)((?:${m})[\\w.]*)`)
const rustPath: Import = m => new RegExp(`(?:\\b(?:use|extern crate)\\s+(?:::)?|(?<![\\w:]))(${m})(?:::|;|\\s+as\\b)`)
const rubyRequire: Import = m => new RegExp(`^\\s*(?:require|gem)\\s*\\(?['"]((?:${m})[\\w/-]*)['"]`)
const rubyConstant: Import = m => new RegExp(`(?<![\\w:'"])(${m})(?:::|\\.)[A-Za-z]`)
const include: Import = m => new RegExp(`^\\s*#\\s*(?:include|import)\\s*[<"]((?:${m})[\\w./-]*)[>"]`)
const call: Import = m => new RegExp(`(?<![\\w.>:])(${m})\\s*\\(`)
const swiftImport: Import = m => new RegExp(`^\\s*@?import\\s+(${m})\\b`)
const elixirModule: Import = m => new RegExp(`(?<![\\w'"])(${m})[.:]\\w`)
const rPackage: Import = m => new RegExp(`(?:\\b(?:library|require|requireNamespace)\\s*\\(\\s*['"]?(${m})\\b|\\b(${m})::)`)
const perlUse: Import = m => new RegExp(`^\\s*(?:use|require)\\s+((?:${m})[\\w:]*)`)
const quotedRequire: Import = m => new RegExp(`\\brequire\\s{0,4}\\(?\\s{0,4}['"]((?:${m})[\\w./]*)['"]`)
const zigStd: Import = m => new RegExp(`\\bstd\\.(${m})\\b`)
const haskellImport: Import = m => new RegExp(`^\\s*import\\s+(?:qualified\\s+)?((?:${m})[\\w.]*)`)
const juliaUsing: Import = m => new RegExp(`^\\s*(?:using|import)\\s{1,4}(?:[\\w., ]{0,80}[ ,])?(${m})\\b`)
const dartImport: Import = m => new RegExp(`^\\s*import\\s+['"](?:package|dart):((?:${m})[\\w/.]*)['"]`)

const NAMES_IN_STRINGS: ReadonlySet<Import> = new Set([
  goImport,
  javascriptImport,
  rubyRequire,
  include,
  rPackage,
  quotedRequire,
  dartImport
])

/** Rules for modules of one topic: the first word of a module's name finds the line. */
function modules(topic: SourceTopic, languages: readonly string[], how: Import, list: string): SourceRule {
  const names = list.split(' ')
  return {
    topic,
    languages,
    words: [...new Set(names.map(name => /\w+/.exec(name)?.[0] ?? name))],
    line: how(names.map(name => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|')),
    what: '$1',
    inStrings: NAMES_IN_STRINGS.has(how)
  }
}

function rule(
  topic: SourceTopic,
  languages: readonly string[],
  words: string,
  line: RegExp,
  what: string,
  more: Partial<SourceRule> = {}
): SourceRule {
  return { topic, languages, words: words.split(' '), line, what, ...more }
}

const MODULES: readonly SourceRule[] = [
  modules(
    'crypto-library',
    GO,
    goImport,
    'crypto/ golang.org/x/crypto/ filippo.io/age github.com/golang-jwt/jwt github.com/go-jose/ github.com/ProtonMail/ github.com/sigstore/ github.com/cloudflare/circl'
  ),
  modules(
    'crypto-library',
    PYTHON,
    pythonImport,
    'hashlib hmac ssl secrets cryptography Crypto Cryptodome nacl jwt jose bcrypt passlib paramiko argon2 OpenSSL M2Crypto ecdsa gnupg authlib pyasn1 oscrypto blake3 pqcrypto oqs'
  ),
  modules(
    'crypto-library',
    JAVASCRIPT,
    javascriptImport,
    'crypto tls https bcrypt bcryptjs argon2 jsonwebtoken jose crypto-js node-forge tweetnacl libsodium @noble/ elliptic sodium openpgp sshpk ssh2 @stablelib/'
  ),
  rule(
    'crypto-library',
    JAVASCRIPT,
    'crypto',
    /(?<![\w.'"])(?:window\.|globalThis\.|self\.)?crypto\.(?:subtle|getRandomValues|randomUUID|webcrypto)\b/,
    'Web Crypto'
  ),
  modules(
    'crypto-library',
    JVM,
    jvmImport,
    'javax.crypto java.security javax.net.ssl org.bouncycastle com.google.crypto.tink org.springframework.security.crypto io.jsonwebtoken com.nimbusds com.auth0.jwt kotlinx.crypto'
  ),
  modules(
    'crypto-library',
    CSHARP,
    dotnetImport,
    'System.Security.Cryptography System.Net.Security Org.BouncyCastle Microsoft.IdentityModel NSec Security.Cryptography'
  ),
  modules(
    'crypto-library',
    RUST,
    rustPath,
    'ring rustls sha1 sha2 sha3 md5 md_5 aes aes_gcm chacha20poly1305 chacha20 hmac hkdf openssl argon2 bcrypt scrypt pbkdf2 blake2 blake3 ed25519_dalek x25519_dalek p256 p384 k256 ecdsa native_tls tokio_rustls webpki jsonwebtoken sodiumoxide orion aws_lc_rs ml_kem ml_dsa pqcrypto tiny_keccak curve25519_dalek sequoia_openpgp rcgen x509_parser'
  ),
  modules('crypto-library', RUBY, rubyRequire, 'openssl digest bcrypt rbnacl jwt securerandom ed25519 lockbox'),
  modules('crypto-library', RUBY, rubyConstant, 'OpenSSL Digest BCrypt RbNaCl JWT SecureRandom'),
  modules(
    'crypto-library',
    C,
    include,
    'openssl/ mbedtls/ wolfssl/ wolfcrypt/ sodium gcrypt gnutls/ botan/ cryptopp/ nettle/ psa/crypto CommonCrypto/ Security/Sec bearssl tomcrypt s2n oqs/ bcrypt.h ncrypt.h wincrypt.h QCryptographicHash QSsl crypto/'
  ),
  modules(
    'crypto-library',
    PHP,
    call,
    'openssl_encrypt openssl_decrypt openssl_sign openssl_verify openssl_digest openssl_pkey_new openssl_random_pseudo_bytes password_hash password_verify hash hash_hmac hash_file md5 sha1 random_bytes random_int sodium_crypto_secretbox sodium_crypto_sign crypt'
  ),
  modules('crypto-library', SWIFT, swiftImport, 'CryptoKit CommonCrypto CryptoSwift Crypto NIOSSL Sodium LocalAuthentication Security'),
  modules('crypto-library', ELIXIR, elixirModule, 'crypto ssl public_key Bcrypt Argon2 Pbkdf2 Joken JOSE'),
  modules('crypto-library', R, rPackage, 'openssl digest sodium bcrypt PKI jose'),
  modules('crypto-library', ['Perl', 'Raku'], perlUse, 'Digest:: Crypt:: IO::Socket::SSL Net::SSLeay CryptX'),
  modules(
    'crypto-library',
    ['Lua', 'Luau'],
    quotedRequire,
    'openssl crypto luaossl resty.sha resty.md5 resty.aes resty.openssl ssl sha2 md5'
  ),
  modules('crypto-library', ['Zig'], zigStd, 'crypto'),
  modules('crypto-library', ['Haskell'], haskellImport, 'Crypto Data.X509 Network.TLS Data.Digest'),
  modules('crypto-library', ['Julia'], juliaUsing, 'SHA MD5 MbedTLS OpenSSL Nettle'),
  modules('crypto-library', ['Dart'], dartImport, 'crypto encrypt pointycastle cryptography'),

  modules('tls', GO, goImport, 'crypto/tls golang.org/x/crypto/acme'),
  modules('tls', PYTHON, pythonImport, 'ssl OpenSSL'),
  modules('tls', JAVASCRIPT, javascriptImport, 'tls https'),
  modules('tls', JVM, jvmImport, 'javax.net.ssl'),
  modules('tls', CSHARP, dotnetImport, 'System.Net.Security'),
  modules('tls', RUST, rustPath, 'rustls native_tls tokio_rustls openssl::ssl'),
  modules('tls', C, include, 'openssl/ssl mbedtls/ssl wolfssl/ssl gnutls/ s2n'),
  modules('tls', SWIFT, swiftImport, 'NIOSSL'),

  modules(
    'network',
    GO,
    goImport,
    'net net/http net/rpc net/smtp google.golang.org/ github.com/gorilla/ github.com/gin-gonic/ github.com/labstack/ github.com/gofiber/ github.com/go-resty/ github.com/google/go-github github.com/aws/ github.com/Azure/ cloud.google.com/ github.com/docker/ github.com/containerd/ k8s.io/client-go sigs.k8s.io/ github.com/go-git/ golang.org/x/net golang.org/x/oauth2 github.com/go-redis/ github.com/redis/ github.com/lib/pq github.com/jackc/ gorm.io/ go.mongodb.org/ github.com/nats-io/ github.com/hashicorp/'
  ),
  modules(
    'network',
    PYTHON,
    pythonImport,
    'requests urllib urllib2 urllib3 httpx aiohttp socket socketserver http httplib ftplib smtplib imaplib poplib telnetlib xmlrpc grpc websocket websockets flask django fastapi uvicorn starlette tornado sanic bottle boto3 botocore kubernetes docker asyncssh paramiko fabric redis psycopg2 psycopg asyncpg pymongo pymysql sqlalchemy github gitlab google azure openai anthropic pycurl twisted zmq pika kafka mcp git ldap3 scrapy selenium playwright huggingface_hub'
  ),
  modules(
    'network',
    JAVASCRIPT,
    javascriptImport,
    'http https http2 net tls dgram dns axios node-fetch undici got ky superagent request express fastify koa @hapi/ hono @nestjs/ next ws socket.io octokit @octokit/ @actions/github @actions/tool-cache @actions/http-client @aws-sdk/ aws-sdk @azure/ @google-cloud/ googleapis ssh2 nodemailer pg mysql mongodb mongoose ioredis redis @grpc/ @modelcontextprotocol/ openai @anthropic-ai/ puppeteer playwright @apollo/ graphql-request @trpc/ firebase @supabase/ simple-git isomorphic-git @kubernetes/'
  ),
  rule(
    'network',
    JAVASCRIPT,
    'fetch XMLHttpRequest WebSocket EventSource sendBeacon',
    /(?<![\w.])(?:(?:window|globalThis)\.)?fetch\s?\(|new (?:XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\(/,
    'browser request'
  ),
  modules(
    'network',
    JVM,
    jvmImport,
    'java.net java.nio.channels okhttp3 retrofit2 org.apache.http org.apache.hc io.netty org.springframework.web org.springframework.boot io.grpc jakarta.servlet javax.servlet io.ktor akka.http java.sql org.eclipse.jetty io.vertx jakarta.ws javax.ws clj-http ring.'
  ),
  modules(
    'network',
    CSHARP,
    dotnetImport,
    'System.Net Microsoft.AspNetCore Grpc. RestSharp Microsoft.EntityFrameworkCore System.Data Azure. Amazon.'
  ),
  modules(
    'network',
    RUST,
    rustPath,
    'reqwest hyper tonic axum actix_web warp rocket tungstenite tokio_tungstenite ureq curl isahc surf quinn ssh2 russh octocrab git2 gix kube sqlx diesel tokio_postgres redis lettre poem salvo async_nats rumqttc bollard rmcp'
  ),
  rule('network', RUST, 'net', /\b(?:std|tokio|async_std|smol)::net\b/, 'std::net'),
  modules(
    'network',
    RUBY,
    rubyRequire,
    'net/ socket open-uri faraday httparty rest-client excon httpx typhoeus sinatra rails rack octokit aws-sdk pg mysql2 redis sidekiq puma'
  ),
  modules('network', RUBY, rubyConstant, 'ActionController ActiveRecord Net::HTTP Faraday TCPSocket TCPServer Rails Octokit'),
  modules(
    'network',
    C,
    include,
    'sys/socket netinet/ arpa/inet netdb curl/ winsock ws2tcpip boost/asio boost/beast grpc libssh uv.h zmq httplib cpprest/ Poco/Net QNetwork QTcpSocket QtNetwork asio wininet winhttp microhttpd libwebsockets event2/ mosquitto lwip/ sys/un.h'
  ),
  modules(
    'network',
    PHP,
    call,
    'curl_init curl_exec fsockopen stream_socket_client stream_socket_server mail header setcookie mysqli_connect session_start'
  ),
  rule(
    'network',
    PHP,
    '_GET _POST _SERVER _REQUEST GuzzleHttp Symfony Illuminate PDO',
    /\$_(?:GET|POST|SERVER|REQUEST)\b|\b(?:GuzzleHttp|Symfony\\Component\\Http|Illuminate|new PDO)\b/,
    'PHP web'
  ),
  rule(
    'network',
    SWIFT,
    'URLSession NSURLSession Network NIO Alamofire Vapor NWConnection',
    /\b(?:NS)?URLSession\b|^\s*@?import\s+(?:Network|NIO|NIOHTTP1|Alamofire|Vapor)\b|\bNWConnection\b/,
    'Swift network'
  ),
  modules('network', ELIXIR, elixirModule, 'HTTPoison Req Finch Tesla httpc gen_tcp gen_udp Phoenix Plug Ecto Mint Bandit cowboy hackney'),
  modules('network', R, rPackage, 'httr httr2 curl RCurl plumber shiny crul jsonlite gh DBI rvest xml2 arrow'),
  rule('network', R, 'url download fromJSON read_html', /(?<![\w.])(?:url|download\.file|fromJSON|read_html)\s?\(/, 'R download'),
  modules('network', ['Perl', 'Raku'], perlUse, 'LWP HTTP:: IO::Socket Net:: Mojolicious Dancer Catalyst WWW:: DBI Plack'),
  modules('network', ['Lua', 'Luau'], quotedRequire, 'socket resty lapis cqueues http pegasus'),
  modules('network', ['Zig'], zigStd, 'net http'),
  modules('network', ['Haskell'], haskellImport, 'Network Servant Web. Database. Yesod'),
  modules('network', ['Julia'], juliaUsing, 'HTTP Sockets Downloads LibCURL'),
  modules('network', ['Dart'], dartImport, 'http dio io html web_socket_channel firebase grpc'),
  rule(
    'network',
    SHELL,
    'curl wget ssh scp rsync openssl gpg git aws gcloud az kubectl docker gh npm pip nc Invoke',
    /(?:^|[\s;&|(`'"@])(?:(?:curl|wget|ssh|scp|rsync|openssl|gpg|aws|gcloud|az|kubectl|gh|nc)\s|git\s+(?:clone|push|fetch|pull)|docker\s+(?:pull|push|run)|(?:npm|pip)\s+install|Invoke-(?:WebRequest|RestMethod))/,
    'command'
  ),

  modules(
    'server',
    GO,
    goImport,
    'github.com/gin-gonic/ github.com/labstack/echo github.com/gofiber/ github.com/gorilla/ github.com/go-chi/ database/sql gorm.io/'
  ),
  rule(
    'server',
    GO,
    'ListenAndServe ListenAndServeTLS NewServer HandleFunc ServeHTTP NewServeMux http',
    /\b(?:ListenAndServe(?:TLS)?|grpc\.NewServer|HandleFunc|ServeHTTP|NewServeMux|http\.(?:Handle|Serve(?:TLS)?))\(|\bhttp\.Server\{/,
    'Go server'
  ),
  modules(
    'server',
    PYTHON,
    pythonImport,
    'flask werkzeug wsgiref django fastapi uvicorn starlette tornado sanic bottle http.server socketserver sqlalchemy psycopg2 psycopg asyncpg pymongo peewee'
  ),
  modules(
    'server',
    JAVASCRIPT,
    javascriptImport,
    'express fastify koa @hapi/ hono @nestjs/ next passport next-auth mongoose pg mysql mysql2 mongodb typeorm @prisma/ sequelize'
  ),
  rule('server', JAVASCRIPT, 'createServer', /\bcreateServer\(/, 'Node server'),
  modules(
    'server',
    JVM,
    jvmImport,
    'org.springframework.web org.springframework.security org.springframework.boot jakarta.servlet javax.servlet io.ktor.server akka.http io.vertx jakarta.ws javax.ws java.sql jakarta.persistence javax.persistence'
  ),
  modules('server', CSHARP, dotnetImport, 'Microsoft.AspNetCore Microsoft.EntityFrameworkCore System.Data'),
  modules('server', RUST, rustPath, 'axum actix_web warp rocket tonic poem salvo sqlx diesel tokio_postgres'),
  modules('server', RUBY, rubyConstant, 'ActionController ActiveRecord ActionDispatch Sinatra Rails'),
  rule(
    'server',
    PHP,
    '_POST _SESSION session_start PDO mysqli Illuminate Symfony',
    /\$_(?:POST|SESSION)\b|\bsession_start\(|\bnew (?:PDO|mysqli)\b|\bIlluminate\\|\bSymfony\\/,
    'PHP web'
  ),
  modules('server', ELIXIR, elixirModule, 'Phoenix Plug Ecto cowboy'),
  modules('server', ['Haskell'], haskellImport, 'Servant Yesod Web.Scotty Network.Wai Database.'),
  modules('server', R, rPackage, 'plumber shiny DBI'),
  rule('server', ['SQL', 'PLpgSQL'], 'CREATE create Create', /^\s*CREATE\s+(?:[A-Z]+\s+){0,3}TABLE\b/i, 'table')
]

const PASSWORD_COLUMN = 'password_digest password_hash encrypted_password hashed_password passwd_hash passwordHash PasswordHash'
const SECRET_NAME =
  /nonce|secret(?!s\b)|\bsalt\b|password|passwd|csrf|\botp\b|api_?key|(?:private|encryption|signing|session)_?key|(?:access|auth|session|refresh|reset|bearer|invite|generate|create|random)_?token|session_?id\b/i
/** A list of hashes that is fetched without encryption; the group holds the host. */
export const CHECKSUM_URL =
  /\bhttp:\/\/([\w.-]{1,100})(?::\d{1,5})?\/[^\s'":|]{0,200}(?:\.(?:sha(?:1|256|512)?(?:sums?)?|md5(?:sums?)?|sums?)(?![\w.])|SHA\d{0,3}SUMS|checksums?(?:\.txt)?\b)/i
/** A signature is checked. */
export const VERIFIED = /\b(?:gpgv?2?|cosign|minisign|signify|slsa-verifier|openssl\s+dgst)\b/

const CRYPTO: readonly SourceRule[] = [
  // Own algorithms: names of definitions, and the round constants that only an implementation needs.
  rule(
    'crypto-own',
    [...GO, ...PYTHON, ...JAVASCRIPT, ...JVM, ...CSHARP, ...RUST, ...RUBY, ...C, ...PHP],
    'xor_encrypt xor_decrypt xorEncrypt xorDecrypt XorEncrypt custom_cipher customCipher custom_encrypt customEncrypt my_cipher myCipher homebrew_cipher own_crypto',
    /(?:^|\b(?:def|func|fn|function|void|int|string)\s)\s{0,20}\*?(xor_?(?:en|de)crypt|(?:custom|my|homebrew|own)_?(?:cipher|encrypt|crypto))\w{0,20}\(/i,
    'own cipher $1'
  ),
  rule(
    'crypto-own',
    [...GO, ...PYTHON, ...JAVASCRIPT, ...JVM, ...CSHARP, ...RUST, ...RUBY, ...C, ...PHP],
    '0x67452301 0xefcdab89 0xEFCDAB89 0x98badcfe 0x98BADCFE 0x6a09e667 0x6A09E667 0xbb67ae85 0xBB67AE85 0x3c6ef372 0x3C6EF372 0xd76aa478 0xD76AA478 0x428a2f98 0x428A2F98',
    /\b0x(67452301|efcdab89|98badcfe|6a09e667|bb67ae85|3c6ef372|d76aa478|428a2f98)/i,
    'hash constant 0x$1'
  ),
  rule(
    'crypto-own',
    [...GO, ...PYTHON, ...JAVASCRIPT, ...JVM, ...CSHARP, ...RUST, ...RUBY, ...C, ...PHP],
    '0x637c777b 0x637C777B 0x7c 0x7C',
    /\b0x(?:637c777b|63,\s{0,2}0x7c,\s{0,2}0x77,\s{0,2}0x7b)/i,
    'AES S-box'
  ),

  // Calls of broken algorithms. An import alone says nothing, and a name in a string is data.
  rule(
    'crypto-broken',
    GO,
    'md5 md4 des rc4',
    /(?<![\w."])(?:(md[45])\.(?:New|Sum)\(|(des)\.New(?:TripleDES)?Cipher\(|(rc4)\.NewCipher\()/,
    '$1'
  ),
  rule(
    'crypto-broken',
    PYTHON,
    'md5 md4 MD5 MD4 DES DES3 ARC4 ARC2 Blowfish MODE_ECB ECB TripleDES new',
    /\bhashlib\.(md[45])\s*\(|\bhashlib\.new\(\s*['"](md[45])['"]|\b(MD[45]|DES3?|ARC[24]|Blowfish)\.new\s*\(|\b(MODE_ECB)\b|\bmodes\.(ECB)\s*\(|\balgorithms\.(TripleDES|ARC4|Blowfish)\s*\(/,
    '$1'
  ),
  rule(
    'crypto-broken',
    JAVASCRIPT,
    'createHash createHmac createCipher createCipheriv MD5 md5 DES RC4 TripleDES ECB',
    /\bcreate(?:Hash|Hmac)\(\s*['"`](md[45])['"`]|\b(createCipher)\(|\bcreateCipheriv\(\s*['"`]((?:des|rc[24]|bf|[\w-]{1,20}-ecb)[\w-]{0,20})|\bCryptoJS\.(MD5|DES|RC4|TripleDES|mode\.ECB)\b/i,
    '$1'
  ),
  rule(
    'crypto-broken',
    JVM,
    'getInstance',
    /\b(?:MessageDigest|Cipher|KeyGenerator|SecretKeyFactory|Mac)\.getInstance\(\s*"((?:Hmac)?MD[245]|DES(?:ede)?|RC[24]|ARCFOUR|Blowfish|AES\/ECB)|\bCipher\.getInstance\(\s*"(AES)"/,
    '$1'
  ),
  rule(
    'crypto-broken',
    CSHARP,
    'MD5 DES TripleDES RC2 MD5CryptoServiceProvider DESCryptoServiceProvider CipherMode',
    /\b(MD5|DES|TripleDES|RC2)\.(?:Create|HashData)\(|\bnew (MD5|DES|TripleDES|RC2)CryptoServiceProvider\b|\bCipherMode\.(ECB)\b/,
    '$1'
  ),
  rule(
    'crypto-broken',
    RUST,
    'md5 Md5 des Des TdesEde3 Rc4',
    /\bmd5::(compute)\(|\b(Md[45])::(?:new|digest)\(|\b(Rc4|Des|TdesEde3)::new/,
    '$1'
  ),
  rule(
    'crypto-broken',
    RUBY,
    'MD5 Cipher',
    /\bDigest::(MD[45])\b|\bCipher(?:\.new|::Cipher\.new)?\(\s*['"](des|rc[24]|bf|[\w-]{1,20}-ecb)/i,
    '$1'
  ),
  rule(
    'crypto-broken',
    C,
    'EVP_md5 EVP_md4 EVP_rc4 EVP_des_cbc EVP_des_ecb EVP_des_ede3_cbc EVP_bf_cbc EVP_aes_128_ecb EVP_aes_192_ecb EVP_aes_256_ecb MD5 MD5_Init MD4_Init RC4 RC4_set_key DES_ecb_encrypt DES_set_key CC_MD5 kCCOptionECBMode',
    /(?<![\w.:>"])(EVP_md[45]|EVP_rc4|EVP_des_\w{1,12}|EVP_bf_cbc|EVP_aes_\d{3}_ecb|MD[45]_Init|RC4_set_key|DES_ecb_encrypt|DES_set_key|CC_MD5)\s*\(|\b(kCCOptionECBMode)\b/,
    '$1'
  ),
  rule(
    'crypto-broken',
    PHP,
    'md5 mcrypt_encrypt hash openssl_encrypt',
    /(?<![\w>:$'"])(md5|mcrypt_encrypt)\s*\(|\bhash\(\s*['"](md[45])['"]|\bopenssl_encrypt\([^,;]{1,80},\s?['"](des|rc[24]|bf|aes-\d{3}-ecb)/i,
    '$1'
  ),
  rule('crypto-broken', R, 'md5 digest', /\bopenssl::(md5)\(|\bdigest\([^)]{0,80}algo\s*=\s*['"](md5)['"]/, '$1'),
  rule('crypto-broken', ELIXIR, 'md5 hash', /\bcrypto[.:]hash\(\s*:?(md[45])\b|\berlang[.:](md5)\(/, '$1'),
  rule('crypto-broken', SWIFT, 'MD5 Insecure CC_MD5', /\bInsecure\.(MD5)\b|\b(CC_MD5)\(/, '$1'),

  rule(
    'crypto-weak',
    GO,
    'sha1 NewCBCEncrypter EncryptPKCS1v15 SHA1WithRSA',
    /(?<![\w."])(sha1)\.(?:New|Sum)\(|\b(EncryptPKCS1v15)\(|\bx509\.(SHA1WithRSA|ECDSAWithSHA1)\b/,
    '$1'
  ),
  rule(
    'crypto-weak',
    PYTHON,
    'sha1 SHA1 SHA new PKCS1v15',
    /\bhashlib\.(sha1)\s*\(|\bhashlib\.new\(\s*['"](sha1)['"]|\bhashes\.(SHA1)\s*\(|\bSHA1?\.new\s*\(/,
    '$1'
  ),
  rule(
    'crypto-weak',
    JAVASCRIPT,
    'createHash createHmac createSign SHA1',
    /\bcreate(?:Hash|Hmac|Sign)\(\s*['"`]((?:RSA-)?sha-?1)['"`]|\bCryptoJS\.(SHA1)\b/i,
    '$1'
  ),
  rule('crypto-weak', JVM, 'getInstance', /\b(?:MessageDigest|Signature|Mac)\.getInstance\(\s*"(SHA-?1|SHA1with\w{1,10}|HmacSHA1)"/, '$1'),
  rule(
    'crypto-weak',
    CSHARP,
    'SHA1 SHA1Managed SHA1CryptoServiceProvider HMACSHA1',
    /\b(SHA1)\.(?:Create|HashData)\(|\bnew (SHA1Managed|SHA1CryptoServiceProvider|HMACSHA1)\b/,
    '$1'
  ),
  rule('crypto-weak', RUST, 'Sha1', /\b(Sha1)::(?:new|digest)\(/, '$1'),
  rule('crypto-weak', RUBY, 'SHA1 Cipher', /\bDigest(?:::Digest\.new\(\s*)?(?:::|['"])(SHA1)\b/i, '$1'),
  rule('crypto-weak', C, 'EVP_sha1 SHA1 SHA1_Init CC_SHA1', /(?<![\w.:>"])(EVP_sha1|SHA1_Init|SHA1|CC_SHA1)\s*\(/, '$1'),
  rule('crypto-weak', PHP, 'sha1 hash', /(?<![\w>:$'"])(sha1)\s*\(|\bhash\(\s*['"](sha1)['"]/, '$1'),
  rule('crypto-weak', R, 'sha1', /\bopenssl::(sha1)\(/, '$1'),
  rule('crypto-weak', SWIFT, 'SHA1 Insecure', /\bInsecure\.(SHA1)\b/, '$1'),
  rule('crypto-weak', ELIXIR, 'hash mac', /\bcrypto[.:](?:hash|mac)\(\s*:?(?:hmac\s*,\s*:?)?(sha)\s*,/, '$1'),

  rule(
    'crypto-short-key',
    GO,
    'GenerateKey P224',
    /\brsa\.GenerateKey\(\s*[\w.]+\s*,\s*(512|768|1024)\s*\)|\bdsa\.(L1024N160)\b/,
    'RSA $1'
  ),
  rule(
    'crypto-short-key',
    PYTHON,
    'generate_private_key generate SECP192R1 SECT163K1',
    /\bkey_size\s*=\s*(512|768|1024)\b|\b(?:RSA|DSA)\.generate\(\s*(512|768|1024)\b|\bec\.(SECP192R1|SECT163K1|SECT163R2)\b/,
    '$1'
  ),
  rule('crypto-short-key', JAVASCRIPT, 'modulusLength', /\bmodulusLength\s*:\s*(512|768|1024)\b/, 'RSA $1'),
  rule('crypto-short-key', JVM, 'initialize secp192r1 secp160r1', /\.initialize\(\s*(512|768|1024)\s*[,)]|"(secp1(?:60|92)\w{2})"/, '$1'),
  rule(
    'crypto-short-key',
    CSHARP,
    'RSACryptoServiceProvider RSA',
    /\b(?:new RSACryptoServiceProvider|RSA\.Create)\(\s*(512|768|1024)\s*\)/,
    'RSA $1'
  ),
  rule(
    'crypto-short-key',
    RUST,
    'RsaPrivateKey Rsa',
    /\b(?:RsaPrivateKey::new\([^,]{1,40},|Rsa::generate\()\s*(512|768|1024)\s*\)/,
    'RSA $1'
  ),
  rule('crypto-short-key', RUBY, 'RSA DSA DH', /\bPKey::(?:RSA|DSA|DH)\.(?:new|generate)\(?\s*(512|768|1024)\b/, '$1'),
  rule(
    'crypto-short-key',
    C,
    'RSA_generate_key RSA_generate_key_ex EVP_PKEY_CTX_set_rsa_keygen_bits DH_generate_parameters_ex NID_X9_62_prime192v1',
    /\b(?:RSA_generate_key(?:_ex)?|EVP_PKEY_CTX_set_rsa_keygen_bits|DH_generate_parameters_ex)\([^;]{0,40}\b(512|768|1024)\b|\b(NID_X9_62_prime192v1)\b/,
    '$1'
  ),
  rule(
    'crypto-short-key',
    SHELL,
    'genrsa newkey dhparam keygen',
    /\b(?:genrsa\s[^|;]{0,60}|rsa:|dhparam\s[^|;]{0,60}|ssh-keygen\s[^|;]{0,60}-b\s?)(512|768|1024)\b/,
    '$1'
  ),

  rule(
    'key-length',
    GO,
    'GenerateKey P256 P384 P521',
    /\brsa\.GenerateKey\(\s*[\w.]+\s*,\s*(2048|3072|4096)\b|\belliptic\.(P(?:256|384|521))\(|\b(ed25519)\.GenerateKey\(/,
    '$1'
  ),
  rule(
    'key-length',
    PYTHON,
    'key_size generate SECP256R1 SECP384R1 SECP521R1 Ed25519PrivateKey',
    /\bkey_size\s*=\s*(2048|3072|4096)\b|\bRSA\.generate\(\s*(2048|3072|4096)\b|\bec\.(SECP(?:256|384|521)R1)\b|\b(Ed25519PrivateKey)\.generate/,
    '$1'
  ),
  rule(
    'key-length',
    JAVASCRIPT,
    'modulusLength namedCurve ed25519',
    /\bmodulusLength\s*:\s*(2048|3072|4096)\b|\bnamedCurve\s*:\s*['"](P-(?:256|384|521))['"]|\bgenerateKeyPair(?:Sync)?\(\s*['"](ed25519)['"]/,
    '$1'
  ),
  rule('key-length', JVM, 'initialize', /\.initialize\(\s*(2048|3072|4096)\s*[,)]/, '$1'),
  rule('key-length', RUST, 'RsaPrivateKey Rsa', /\b(?:RsaPrivateKey::new\([^,]{1,40},|Rsa::generate\()\s*(2048|3072|4096)\s*\)/, '$1'),
  rule(
    'key-length',
    C,
    'RSA_generate_key_ex EVP_PKEY_CTX_set_rsa_keygen_bits',
    /\b(?:RSA_generate_key_ex|EVP_PKEY_CTX_set_rsa_keygen_bits)\([^;]{0,40}\b(2048|3072|4096)\b/,
    '$1'
  ),
  rule('key-length', SHELL, 'genrsa newkey', /\b(?:genrsa\s[^|;]{0,60}|rsa:)(2048|3072|4096)\b/, '$1'),

  // TLS versions and verification.
  rule('tls', GO, 'MinVersion', /\bMinVersion\s*[:=]\s*tls\.VersionTLS(1[23])\b/, 'minimum TLS $1'),
  rule('tls', PYTHON, 'minimum_version', /\bminimum_version\s*=\s*(?:ssl\.)?TLSVersion\.TLSv1_([23])\b/, 'minimum TLS 1$1'),
  rule('tls', JAVASCRIPT, 'minVersion', /\bminVersion\s*:\s*['"]TLSv1\.([23])['"]/, 'minimum TLS 1$1'),
  rule('tls', CSHARP, 'SslProtocols', /\bSslProtocols\.Tls(1[23])\b/, 'minimum TLS $1'),
  rule('tls', C, 'SSL_CTX_set_min_proto_version', /\bSSL_CTX_set_min_proto_version\([^,]{1,40},\s*TLS1_([23])_VERSION/, 'minimum TLS 1$1'),
  rule('tls', JVM, 'setEnabledProtocols', /\bsetEnabledProtocols\(.{0,60}"TLSv1\.([23])"/, 'minimum TLS 1$1'),
  rule(
    'tls-old',
    GO,
    'MinVersion VersionTLS10 VersionTLS11 VersionSSL30',
    /\bMinVersion\s*[:=]\s*tls\.(Version(?:TLS1[01]|SSL30))\b/,
    '$1'
  ),
  rule(
    'tls-old',
    PYTHON,
    'PROTOCOL_TLSv1 PROTOCOL_TLSv1_1 PROTOCOL_SSLv3 PROTOCOL_SSLv2 minimum_version',
    /\bssl\.(PROTOCOL_(?:TLSv1(?:_1)?|SSLv[23]))\b|\bminimum_version\s*=\s*(?:ssl\.)?TLSVersion\.(TLSv1(?:_1)?|SSLv3)\b/,
    '$1'
  ),
  rule(
    'tls-old',
    JAVASCRIPT,
    'minVersion secureProtocol',
    /\bminVersion\s*:\s*['"](TLSv1(?:\.1)?)['"]|\bsecureProtocol\s*:\s*['"](TLSv1(?:_1)?_method|SSLv3_method)['"]/,
    '$1'
  ),
  rule(
    'tls-old',
    C,
    'TLSv1_method SSLv3_method SSL_CTX_set_min_proto_version',
    /\b(TLSv1_method|SSLv3_method)\s*\(|\bSSL_CTX_set_min_proto_version\([^,]{1,40},\s*(SSL3_VERSION|TLS1(?:_1)?_VERSION)/,
    '$1'
  ),
  rule('tls-old', CSHARP, 'SslProtocols SecurityProtocolType', /\b(?:SslProtocols|SecurityProtocolType)\.(Ssl3|Tls11?)\b/, '$1'),
  rule(
    'key-exchange',
    [...GO, ...PYTHON, ...JAVASCRIPT, ...JVM, ...C, ...RUST, ...RUBY],
    'TLS_RSA_WITH_AES_128_CBC_SHA TLS_RSA_WITH_AES_256_CBC_SHA TLS_RSA_WITH_AES_128_GCM_SHA256 TLS_RSA_WITH_AES_256_GCM_SHA384 TLS_RSA_WITH_3DES_EDE_CBC_SHA kRSA ciphers set_ciphers SSL_CTX_set_cipher_list',
    /\b(TLS_RSA_WITH_\w{3,40})\s?[,})]|['":](kRSA|AES(?:128|256)-SHA)['":]/,
    'static RSA key exchange $1'
  ),
  rule('tls-unverified', PYTHON, 'cert_reqs', /\bcert_reqs['"]?\s*[:=]\s*['"](CERT_NONE)['"]/, '$1', { inStrings: true }),
  rule('tls-unverified', GO, 'InsecureSkipVerify', /\bInsecureSkipVerify\s*[:=]\s*true\b/, 'InsecureSkipVerify'),
  rule(
    'tls-unverified',
    PYTHON,
    'verify CERT_NONE check_hostname _create_unverified_context',
    /(?<![A-Za-z_])verify\s*=\s*False\b|\bssl\.CERT_NONE\b|\bcheck_hostname\s*=\s*False\b|\b_create_unverified_context\b/,
    'unverified TLS'
  ),
  rule(
    'tls-unverified',
    JAVASCRIPT,
    'rejectUnauthorized NODE_TLS_REJECT_UNAUTHORIZED strictSSL',
    /\brejectUnauthorized\s*:\s*false\b|\bNODE_TLS_REJECT_UNAUTHORIZED\b.{0,4}=\s*['"]?0|\bstrictSSL\s*:\s*false\b/,
    'rejectUnauthorized'
  ),
  rule(
    'tls-unverified',
    JVM,
    'TrustAllCerts NoopHostnameVerifier ALLOW_ALL_HOSTNAME_VERIFIER',
    /\b(?:TrustAllCerts|NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER)\b/,
    'trusts every certificate'
  ),
  rule(
    'tls-unverified',
    CSHARP,
    'ServerCertificateValidationCallback ServerCertificateCustomValidationCallback DangerousAcceptAnyServerCertificateValidator',
    /\bServerCertificate(?:Custom)?ValidationCallback\b.{1,80}\btrue\b|\bDangerousAcceptAnyServerCertificateValidator\b/,
    'accepts every certificate'
  ),
  rule(
    'tls-unverified',
    RUST,
    'danger_accept_invalid_certs danger_accept_invalid_hostnames',
    /\bdanger_accept_invalid_(?:certs|hostnames)\(\s*true\b/,
    'danger_accept_invalid_certs'
  ),
  rule('tls-unverified', RUBY, 'VERIFY_NONE', /\bVERIFY_NONE\b/, 'VERIFY_NONE'),
  rule(
    'tls-unverified',
    [...C, ...PHP],
    'CURLOPT_SSL_VERIFYPEER CURLOPT_SSL_VERIFYHOST SSL_VERIFY_NONE',
    /\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\W{1,6}(?:0|false)\b|\bSSL_CTX_set_verify\([^,]{1,40},\s*SSL_VERIFY_NONE/,
    'unverified TLS'
  ),
  rule(
    'tls-unverified',
    SHELL,
    'curl wget',
    /\s(?:-[a-z]{0,5}k[a-z]{0,5}|--insecure|--no-check-certificate)(?=\s|$)/i,
    'unverified download'
  ),

  // Plain-text transports, for the use of the network.
  rule(
    'plain-transport',
    GO,
    'WithInsecure NewCredentials ListenAndServe',
    /\bgrpc\.WithInsecure\(|\binsecure\.NewCredentials\(|\bhttp\.ListenAndServe\(/,
    'plain-text transport'
  ),
  rule(
    'plain-transport',
    [...JAVASCRIPT, ...PYTHON, ...JVM, ...CSHARP],
    'ftp telnet telnetlib ftplib createServer',
    /\bhttp\.createServer\(|\bcreateServer\b[^{}\n]{0,100}\} from ['"](?:node:)?http['"]|['"](?:ftp|telnet):\/\/|^\s*(?:import|from)\s+(?:telnetlib|ftplib)\b/,
    'plain-text transport'
  ),

  // Passwords.
  rule(
    'password-kdf',
    GO,
    'bcrypt argon2 scrypt pbkdf2',
    /(?<![\w"])(bcrypt)\.GenerateFromPassword\(|(?<![\w"])(argon2)\.ID?Key\(|(?<![\w"])(scrypt|pbkdf2)\.Key\(/,
    '$1'
  ),
  rule(
    'password-kdf',
    PYTHON,
    'bcrypt argon2 passlib pbkdf2_hmac scrypt PBKDF2HMAC generate_password_hash make_password',
    /^\s*(?:import|from)\s+(bcrypt|argon2|passlib)\b|\b(pbkdf2_hmac|scrypt|PBKDF2HMAC|generate_password_hash|make_password)\s*\(|['"]django\.contrib\.auth['"]/,
    '$1'
  ),
  modules('password-kdf', JAVASCRIPT, javascriptImport, 'bcrypt bcryptjs argon2 @node-rs/argon2 @node-rs/bcrypt scrypt-kdf'),
  rule(
    'password-kdf',
    JAVASCRIPT,
    'scrypt scryptSync pbkdf2 pbkdf2Sync',
    /(?<![\w'"])(scrypt|pbkdf2)(?:Sync)?\(|\bpromisify(?:<[^<>()]{0,80}>)?\((?:crypto\.)?(scrypt|pbkdf2)\)/,
    '$1'
  ),
  rule(
    'password-kdf',
    JVM,
    'BCryptPasswordEncoder Argon2PasswordEncoder PasswordEncoder Pbkdf2PasswordEncoder SCryptPasswordEncoder',
    /\b((?:BCrypt|Argon2|Pbkdf2|SCrypt)?PasswordEncoder)\b/,
    '$1'
  ),
  rule(
    'password-kdf',
    CSHARP,
    'Rfc2898DeriveBytes PasswordHasher IdentityUser',
    /\b(Rfc2898DeriveBytes|PasswordHasher|IdentityUser)\b/,
    '$1'
  ),
  modules('password-kdf', RUST, rustPath, 'argon2 bcrypt scrypt pbkdf2 password_hash'),
  rule(
    'password-kdf',
    RUBY,
    'has_secure_password devise BCrypt Argon2',
    /^\s*(has_secure_password|devise)\b|(?<![\w'"])(BCrypt|Argon2)::Password\b/,
    '$1'
  ),
  rule('password-kdf', PHP, 'password_hash', /(?<![\w>:$'"])(password_hash)\s*\(/, '$1'),
  rule(
    'password-kdf',
    C,
    'crypto_pwhash crypto_pwhash_str PKCS5_PBKDF2_HMAC EVP_PBE_scrypt',
    /\b(crypto_pwhash(?:_str)?|PKCS5_PBKDF2_HMAC|EVP_PBE_scrypt)\s*\(/,
    '$1'
  ),
  rule('password-kdf', ELIXIR, 'Bcrypt Argon2 Pbkdf2', /\b(Bcrypt|Argon2|Pbkdf2)\.hash_pwd_salt\b/, '$1'),
  rule(
    'password-weak',
    [...GO, ...PYTHON, ...JAVASCRIPT, ...JVM, ...CSHARP, ...RUBY, ...PHP, ...RUST],
    'md5 sha1 sha256 sha512 MD5 SHA1 SHA256 Sum Sum256 createHash UnsaltedMD5PasswordHasher HashData hexdigest',
    /\b(md5|sha-?1|sha-?256|sha-?512)(?:\.(?:sum(?:256|512)?|hexdigest|hashdata|digest))?\s*\((?:[^)]{0,60}[^)\w])?\w{0,20}passw(?:or)?d|\bcreateHash\(['"](md5|sha1|sha256|sha512)['"]\)\.update\(\s*[\w.]{0,40}passw(?:or)?d|\b(UnsaltedMD5PasswordHasher)\b/i,
    'password through $1',
    // HTTP's digest authentication asks for such a hash of user, realm and password.
    { unless: /\brealm\b/i }
  ),
  rule(
    'password-column',
    ['SQL', 'PLpgSQL', ...RUBY, ...PYTHON, ...JVM, ...CSHARP, ...JAVASCRIPT, ...GO, ...PHP, ...RUST, ...ELIXIR],
    PASSWORD_COLUMN,
    /\b(password_digest|password_?hash|encrypted_password|hashed_password|passwd_hash)\b(?!\s?\()/i,
    '$1',
    { inStrings: true }
  ),

  // Random numbers.
  modules('random-secure', GO, goImport, 'crypto/rand'),
  rule(
    'random-secure',
    PYTHON,
    'secrets urandom SystemRandom get_random_bytes',
    /\bsecrets\.(?:token_\w+|choice|randbelow|randbits)\b|\bos\.urandom\(|\bSystemRandom\(|\bget_random_bytes\(/,
    'secrets'
  ),
  rule(
    'random-secure',
    JAVASCRIPT,
    'getRandomValues randomBytes randomUUID randomInt nanoid',
    /(?<!['"])\b(getRandomValues|randomBytes|randomUUID|randomInt)\(/,
    '$1'
  ),
  rule('random-secure', JVM, 'SecureRandom', /\b(SecureRandom)\b/, '$1'),
  rule(
    'random-secure',
    CSHARP,
    'RandomNumberGenerator RNGCryptoServiceProvider',
    /\b(RandomNumberGenerator|RNGCryptoServiceProvider)\b/,
    '$1'
  ),
  rule('random-secure', RUST, 'OsRng getrandom SystemRandom SysRng', /\b(OsRng|getrandom|SystemRandom|SysRng)\b/, '$1'),
  rule('random-secure', RUBY, 'SecureRandom', /\b(SecureRandom)\./, '$1'),
  rule(
    'random-secure',
    C,
    'RAND_bytes getrandom arc4random arc4random_buf randombytes_buf BCryptGenRandom SecRandomCopyBytes',
    /\b(RAND_bytes|getrandom|arc4random(?:_buf)?|randombytes_buf|BCryptGenRandom|SecRandomCopyBytes)\s*\(/,
    '$1'
  ),
  rule('random-secure', PHP, 'random_bytes random_int', /(?<![\w>$])(random_bytes|random_int)\s*\(/, '$1'),
  rule('random-secure', ELIXIR, 'strong_rand_bytes', /\bcrypto[.:](strong_rand_bytes)\b/, '$1'),
  rule(
    'random-secure',
    SWIFT,
    'SecRandomCopyBytes SystemRandomNumberGenerator',
    /\b(SecRandomCopyBytes|SystemRandomNumberGenerator)\b/,
    '$1'
  ),
  rule('random-weak', GO, 'rand', /\brand\.(?:Int|Intn|Int31n?|Int63n?|IntN|N|Read|Seed|Perm|Uint32|Uint64)\(/, 'math/rand', {
    near: SECRET_NAME,
    file: /"math\/rand/
  }),
  rule(
    'random-weak',
    PYTHON,
    'random',
    /(?<![\w.])random\.(?:random|randint|choice|choices|sample|getrandbits|randrange|randbytes)\(/,
    'random',
    { near: SECRET_NAME, file: /"math\/rand/ }
  ),
  rule('random-weak', JAVASCRIPT, 'random', /\bMath\.random\(/, 'Math.random', { near: SECRET_NAME }),
  rule('random-weak', JVM, 'Random', /\bnew (?:java\.util\.)?Random\(|\bRandom\.next\w{0,8}\(/, 'java.util.Random', { near: SECRET_NAME }),
  rule('random-weak', CSHARP, 'Random', /\bnew Random\(/, 'System.Random', { near: SECRET_NAME }),
  rule('random-weak', [...C, ...PHP], 'rand srand random mt_rand uniqid', /(?<![\w.>:$])(rand|srand|random|mt_rand|uniqid)\s*\(/, '$1', {
    near: SECRET_NAME
  }),
  rule('random-weak', RUBY, 'rand Random', /(?<![\w.:])rand\(|\bRandom\.(?:rand|new)\b/, 'rand', { near: SECRET_NAME })
]

const DELIVERY: readonly SourceRule[] = [
  rule(
    'http-download',
    SHELL,
    'curl wget fetch WebRequest RestMethod iwr',
    /[\s'"](?:http|ftp):\/\/(?!localhost|127\.|\[|\$)([\w.-]{1,100})/,
    '$1'
  ),
  rule('http-checksum', SHELL, 'curl wget fetch WebRequest RestMethod iwr', CHECKSUM_URL, '$1', { unless: VERIFIED })
]

const ANALYSIS: readonly SourceRule[] = [
  rule(
    'safe-mode',
    ['Perl'],
    'strict warnings Perl strictures Moo Moose Mojo v5',
    /^\s{0,20}use (?:strict|warnings|strictures|Modern::Perl|Moo|Moose|Mojo::Base|v5\.(?:1[2-9]|[2-9]\d))\b/,
    'use strict'
  ),
  rule('safe-mode', JAVASCRIPT, 'strict', /^\W{0,20}(['"])use strict\1/, 'use strict', { inStrings: true }),
  rule('fuzz', GO, 'testing', /^func (Fuzz\w*)\(\w+ \*testing\.F\)/, '$1'),
  rule('fuzz', C, 'LLVMFuzzerTestOneInput FUZZ_TEST', /\b(LLVMFuzzerTestOneInput)\s*\(|^\s*(FUZZ_TEST)\(/, '$1'),
  rule('fuzz', RUST, 'fuzz_target libfuzzer_sys', /^\s*(fuzz_target)!|^\s*use (libfuzzer_sys)\b/, '$1'),
  modules('fuzz', PYTHON, pythonImport, 'atheris pythonfuzz'),
  modules('fuzz', JVM, jvmImport, 'com.code_intelligence.jazzer'),
  modules('fuzz', JAVASCRIPT, javascriptImport, '@jazzer.js/ jsfuzz'),
  rule('fuzz', ['Zig'], 'fuzz', /\bstd\.testing\.(fuzz)\(/, '$1'),
  // The decorator, not the import: generators of sample data import hypothesis too.
  rule('property', PYTHON, 'given', /^\s*@(?:hypothesis\.)?(given)\(/, 'hypothesis'),
  modules('property', JAVASCRIPT, javascriptImport, 'fast-check @fast-check/ jsverify testcheck'),
  rule('property', RUST, 'proptest quickcheck', /\b(proptest|quickcheck)!|#\[(quickcheck)\b|^\s*use (proptest|quickcheck)::/, '$1'),
  modules('property', GO, goImport, 'testing/quick pgregory.net/rapid github.com/leanovate/gopter'),
  modules('property', JVM, jvmImport, 'net.jqwik org.scalacheck io.kotest.property com.pholser.junit.quickcheck'),
  modules('property', CSHARP, dotnetImport, 'FsCheck CsCheck Hedgehog'),
  modules('property', ['Haskell'], haskellImport, 'Test.QuickCheck Hedgehog'),
  rule('property', ELIXIR, 'ExUnitProperties proper PropCheck', /\b(ExUnitProperties|PropCheck)\b|include_lib\("(proper)\//, '$1'),
  rule('property', C, 'rapidcheck', /^\s*#\s*include\s*[<"](rapidcheck)/, '$1'),
  modules('property', R, rPackage, 'hedgehog quickcheck'),
  modules('property', RUBY, rubyRequire, 'rantly pbt prop_check'),

  rule(
    'sanitizer',
    BUILD,
    'fsanitize Zsanitizer b_sanitize valgrind ASAN_OPTIONS miri',
    /-fsanitize=([a-z,-]{3,60})|-Zsanitizer=(\w+)|\b(b_sanitize)\b|(?:^|[\s@;&|])(valgrind)\s|\b(ASAN_OPTIONS)=|\bcargo\s(?:\+\S{1,30}\s)?(miri)\b/,
    '$1',
    { inStrings: true }
  ),

  rule(
    'assertion',
    C,
    'assert static_assert DCHECK DCHECK_EQ DCHECK_NE DCHECK_GT DCHECK_GE DCHECK_LT DCHECK_LE CHECK CHECK_EQ CHECK_NE CHECK_GE Q_ASSERT NSAssert',
    /(?<![\w.>])(assert|static_assert|D?CHECK(?:_[A-Z]{2})?|Q_ASSERT|NSAssert)\s*\(/,
    '$1'
  ),
  rule(
    'assertion',
    RUST,
    'assert assert_eq assert_ne debug_assert debug_assert_eq debug_assert_ne unreachable',
    /\b((?:debug_)?assert(?:_eq|_ne)?|unreachable)!/,
    '$1'
  ),
  rule('assertion', PYTHON, 'assert', /^\s*assert[\s(]/, 'assert'),
  rule(
    'assertion',
    JVM,
    'assert Preconditions requireNonNull checkNotNull require check',
    /^\s*assert[\s(]|\bPreconditions\.check\w+\(|\bObjects\.requireNonNull\(|\bcheckNotNull\(|^\s*(?:require|check)\(/,
    'assert'
  ),
  rule('assertion', JAVASCRIPT, 'assert invariant', /(?<![\w.])(assert|invariant)(?:\.\w{1,20})?\(|\bconsole\.(assert)\(/, '$1'),
  rule(
    'assertion',
    CSHARP,
    'Assert Requires ThrowIfNull',
    /\bDebug\.(Assert)\(|\bContract\.(Requires)\(|\bArgumentNullException\.(ThrowIfNull)\(/,
    '$1'
  ),
  rule(
    'assertion',
    SWIFT,
    'assert precondition assertionFailure preconditionFailure',
    /(?<![\w.])(assert|precondition|assertionFailure|preconditionFailure)\(/,
    '$1'
  ),
  rule('assertion', R, 'stopifnot', /(?<![\w.])(stopifnot)\(/, '$1'),
  rule('assertion', ['Zig', 'Ada', 'D', 'Solidity', 'OCaml'], 'assert require', /\b(assert|require)\s*\(/, '$1'),
  rule('assertion', PHP, 'assert', /(?<![\w>:$])(assert)\(/, '$1'),

  rule('inline-test', RUST, 'test', /^\s*#\[(cfg\(test\)|test|tokio::test)\]?/, '$1'),
  rule('inline-test', ['D'], 'unittest', /^\s*(unittest)\b/, '$1'),
  rule('inline-test', ['Zig'], 'test', /^test\s+(?:"|\{)/, 'test block'),

  rule('unsafe', RUST, 'unsafe', /\b(unsafe)\s+(?:\{|fn\b|impl\b|extern\b)/, '$1'),
  rule('unsafe', GO, 'C unsafe', /^\s*(?:import\s+)?"(C|unsafe)"\s*$/, '$1', { inStrings: true }),
  rule('unsafe', CSHARP, 'unsafe', /\b(unsafe)\s+(?:\{|class\b|static\b|struct\b|void\b)/, '$1'),

  modules(
    'i18n',
    JAVASCRIPT,
    javascriptImport,
    'i18next react-i18next next-i18next react-intl vue-i18n @formatjs/ @lingui/ next-intl svelte-i18n typesafe-i18n @ngx-translate/ i18n-js node-gettext'
  ),
  modules('i18n', PYTHON, pythonImport, 'gettext babel flask_babel fluent django.utils.translation'),
  modules('i18n', GO, goImport, 'golang.org/x/text/message github.com/nicksnyder/go-i18n github.com/leonelquinteros/gotext'),
  modules('i18n', RUST, rustPath, 'fluent fluent_bundle i18n_embed gettextrs rust_i18n'),
  modules('i18n', C, include, 'libintl unicode/ QTranslator boost/locale glib/gi18n'),
  modules('i18n', RUBY, rubyConstant, 'I18n'),
  modules('i18n', JVM, jvmImport, 'java.util.ResourceBundle com.ibm.icu org.springframework.context.MessageSource'),
  rule('i18n', SWIFT, 'NSLocalizedString LocalizedStringKey', /\b(NSLocalizedString|LocalizedStringKey)\b/, '$1'),
  modules('i18n', ELIXIR, elixirModule, 'Gettext'),

  modules(
    'validation',
    JAVASCRIPT,
    javascriptImport,
    'zod ajv joi yup valibot class-validator express-validator superstruct io-ts @sinclair/typebox arktype'
  ),
  modules('validation', PYTHON, pythonImport, 'pydantic marshmallow jsonschema cerberus voluptuous attrs wtforms'),
  modules(
    'validation',
    GO,
    goImport,
    'github.com/go-playground/validator github.com/xeipuu/gojsonschema github.com/santhosh-tekuri/jsonschema github.com/go-ozzo/ozzo-validation buf.build/go/protovalidate github.com/bufbuild/protovalidate'
  ),
  modules('validation', RUST, rustPath, 'validator garde jsonschema'),
  modules('validation', JVM, jvmImport, 'jakarta.validation javax.validation'),
  modules('validation', CSHARP, dotnetImport, 'FluentValidation System.ComponentModel.DataAnnotations'),
  rule('validation', RUBY, 'permit validates', /\bparams\.(?:require|permit|expect)\(|^\s*validates\s/, 'strong parameters'),

  modules('hardening', JAVASCRIPT, javascriptImport, 'helmet @fastify/helmet koa-helmet'),
  modules('hardening', PYTHON, pythonImport, 'flask_talisman secure'),
  rule('hardening', PYTHON, 'SECURE_HSTS_SECONDS SECURE_SSL_REDIRECT SECURE_CONTENT_TYPE_NOSNIFF', /^\s*(SECURE_\w{3,40})\s*=/, '$1'),
  rule('hardening', RUBY, 'SecureHeaders content_security_policy', /\b(SecureHeaders)::|\b(content_security_policy)\b/, '$1'),
  rule('hardening', RUST, 'forbid', /^\s*#!\[forbid\((unsafe_code)\)\]/, 'forbid($1)'),
  rule(
    'hardening',
    [...GO, ...PYTHON, ...JAVASCRIPT, ...JVM, ...CSHARP, ...RUST, ...RUBY, ...PHP, ...ELIXIR],
    'Security Strict',
    /['"](Content-Security-Policy|Strict-Transport-Security)['"]/i,
    '$1',
    { inStrings: true }
  ),
  rule(
    'hardening',
    [...BUILD, ...C],
    'fstack D_FORTIFY_SOURCE _FORTIFY_SOURCE relro noexecstack fPIE fcf POSITION_INDEPENDENT_CODE D_GLIBCXX_ASSERTIONS ftrapv guard',
    /(-fstack-protector(?:-strong|-all)?|_FORTIFY_SOURCE=[123]|-z,(?:relro|now|noexecstack)|-fPIE\b|-fcf-protection|POSITION_INDEPENDENT_CODE\b|-D_GLIBCXX_ASSERTIONS|-ftrapv|\/guard:cf)/,
    '$1',
    { inStrings: true }
  )
]

/** All rules; which topic serves which criterion is the checkers' business. */
export const SOURCE_RULES: readonly SourceRule[] = [...MODULES, ...CRYPTO, ...DELIVERY, ...ANALYSIS]

/** Languages in which the scan knows how cryptography and the network are used. */
export const UNDERSTOOD: ReadonlySet<string> = new Set([
  ...HARMLESS,
  ...MODULES.filter(r => r.topic === 'network').flatMap(r => r.languages)
])
