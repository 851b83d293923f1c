#!/bin/sh
# Put the certificate and Apple's password that a release is signed and notarised with into a keychain of this run alone.
# Usage: keychain.sh, with MACOS_CERTIFICATE (a .p12 file in Base64), MACOS_CERTIFICATE_PASSWORD, NOTARY_APPLE_ID,
# NOTARY_PASSWORD and NOTARY_TEAM in the environment. Without them nothing is done: what is made is then not signed.
set -eu
if [ -z "${MACOS_CERTIFICATE:-}" ]; then
    echo "There is no certificate: the program will not be signed."
    exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keychain="$HOME/Library/Keychains/pathways.keychain-db"
password=$(uuidgen)
printf %s "$MACOS_CERTIFICATE" | base64 --decode >"$folder/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -P "$MACOS_CERTIFICATE_PASSWORD" -f pkcs12 -k "$keychain" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" "$HOME/Library/Keychains/login.keychain-db"
if [ -n "${NOTARY_APPLE_ID:-}" ]; then
    xcrun notarytool store-credentials pathways --keychain "$keychain" \
        --apple-id "$NOTARY_APPLE_ID" --password "$NOTARY_PASSWORD" --team-id "$NOTARY_TEAM"
fi
