"""The ways to the network that a person may have: proxies, certificates of their own."""

import datetime as dt
import ipaddress
import ssl
import time

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from localchat.errors import HubRefused, HubStopped, HubUnreachable
from localchat.hub import protocol as p
from localchat.hub.client import Hub
from tests.helpers.hub import StandIn
from tests.helpers.hub_answer import setting
from tests.helpers.hub_fetch import Running, fetch, request_of
from tests.helpers.hub_proxy import Proxy
from tests.helpers.hub_repository import random_bytes
from tests.hub.conftest import SIZE


def host_of(address):
    return address.partition("://")[2]


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "ALL_PROXY"])
def test_the_systems_proxy_is_used(monkeypatch, hub, stand_in, model, whole, variable):
    with Proxy() as proxy:
        monkeypatch.setenv(variable, f"http://me:secret@127.0.0.1:{proxy.port}")
        assert fetch(hub, request_of(model)).moved == SIZE
        assert proxy.asked == [
            f"HEAD {host_of(stand_in.endpoint)}",
            f"GET {host_of(stand_in.files)}",
        ]
        assert all(b"Proxy-Authorization: Basic bWU6c2VjcmV0" in head for head in proxy.heads)
    assert whole()


def test_what_the_person_excepted_goes_straight(monkeypatch, hub, stand_in, model):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert fetch(hub, request_of(model)).moved == SIZE


@pytest.mark.parametrize("password", ["", "secret"])
def test_a_socks_proxy_looks_names_up_itself(hub, settings, stand_in, model, password):
    with Proxy(password=password) as proxy:
        who = f"me:{password}@" if password else ""
        chosen = f"socks5://{who}127.0.0.1:{proxy.port}"
        hub.configure(msgspec.structs.replace(settings, proxy=chosen))
        assert fetch(hub, request_of(model)).moved == SIZE
        assert proxy.asked == [host_of(stand_in.endpoint), host_of(stand_in.files)]


def test_a_proxy_that_refuses_or_is_none_is_told(hub, settings):
    hub.configure(msgspec.structs.replace(settings, proxy="gopher://127.0.0.1"))
    with pytest.raises(HubRefused, match="proxy that is set cannot be used"):
        hub.search(p.Search(request=0))
    with Proxy(password="right") as proxy:
        chosen = f"socks5://me:wrong@127.0.0.1:{proxy.port}"
        hub.configure(msgspec.structs.replace(settings, proxy=chosen))
        with pytest.raises(HubUnreachable, match="did not let the connection through"):
            hub.search(p.Search(request=0))


# --- by TLS ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for loopback that nobody knows, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "stand-in")])
    now = dt.datetime.now(dt.UTC)
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1)).add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    file = tmp_path_factory.mktemp("tls") / "stand-in.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM) + private)
    return file


@pytest.fixture
def secure(certificate):
    """The stand-in by https, with the model."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with StandIn(context) as servers:
        servers.add("maker/model", {"model.gguf": random_bytes(SIZE, 1)})
        yield servers


@pytest.fixture
def secure_hub(secure, folder, tmp_path):
    with Hub(folder, tmp_path / "hub.log") as each:
        each.configure(p.Configure(request=0, endpoint=secure.endpoint, patience=1.0, floor=0))
        yield each


def test_a_certificate_that_nobody_knows_is_refused(secure, secure_hub, absent):
    with pytest.raises(HubRefused, match="could not prove that it is"):
        fetch(secure_hub, request_of(secure.repositories["maker/model"]))
    assert not secure.seen
    assert absent()


def test_a_certificate_that_the_person_trusts_is_good(monkeypatch, certificate, secure, secure_hub):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    model = secure.repositories["maker/model"]
    secure.fault(setting(cut=SIZE // 3, end="reset"))
    assert fetch(secure_hub, request_of(model)).moved == SIZE
    assert secure_hub.search(p.Search(request=0)).rows


def test_a_pause_by_tls_lets_no_byte_in_that_was_not_deciphered(
    monkeypatch, certificate, secure, secure_hub, folder
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    content = random_bytes(40_000_000, 2)
    model = secure.add("maker/larger", {"model.gguf": content})
    moved = 0
    for _ in range(6):
        running = Running(secure_hub, request_of(model))
        time.sleep(0.06)
        running.stop()
        running.join()
        if not isinstance(running.error, HubStopped):
            break
    moved = fetch(secure_hub, request_of(model)).moved
    assert moved <= len(content), "the hash was right at once"
    assert (folder / "maker/larger/model.gguf").read_bytes() == content


def test_through_a_proxy_by_tls(monkeypatch, certificate, secure, secure_hub):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with Proxy() as proxy:
        monkeypatch.setenv("https_proxy", f"127.0.0.1:{proxy.port}")
        assert fetch(secure_hub, request_of(secure.repositories["maker/model"])).moved == SIZE
        assert proxy.asked == [
            f"CONNECT {host_of(secure.endpoint)}", f"CONNECT {host_of(secure.files)}",
        ]  # fmt: skip
